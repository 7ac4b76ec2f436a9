package io.github.zipingbiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The house rules: one package for each stage, imports one way only. */
class ArchitectureTest {
  private static final String ROOT = "io.github.zipingbiao";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void stagesKnowOnlyTheStagesBeforeThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("source")
        .definedBy(ROOT + ".internal.source..")
        .layer("page")
        .definedBy(ROOT + ".internal.page..")
        .layer("lattice")
        .definedBy(ROOT + ".internal.lattice..")
        .layer("ocr")
        .definedBy(ROOT + ".internal.ocr..")
        .layer("text")
        .definedBy(ROOT + ".internal.text..")
        .layer("stitch")
        .definedBy(ROOT + ".internal.stitch..")
        .layer("form")
        .definedBy(ROOT + ".internal.form..")
        .layer("dump")
        .definedBy(ROOT + ".internal.dump..")
        .layer("mapping")
        .definedBy(ROOT + ".internal.mapping..")
        .layer("repair")
        .definedBy(ROOT + ".internal.repair..")
        .layer("account")
        .definedBy(ROOT + ".internal.account..")
        .layer("values")
        .definedBy(ROOT + ".internal.values..")
        .whereLayer("lattice")
        .mayOnlyAccessLayers("page")
        .whereLayer("ocr")
        .mayOnlyAccessLayers("source", "page", "lattice")
        .whereLayer("page")
        .mayOnlyAccessLayers("source")
        .whereLayer("source")
        .mayNotAccessAnyLayer()
        .whereLayer("text")
        .mayOnlyAccessLayers("page")
        .whereLayer("stitch")
        .mayOnlyAccessLayers("page", "lattice", "text")
        .whereLayer("values")
        .mayNotAccessAnyLayer()
        .whereLayer("form")
        .mayOnlyAccessLayers("page", "text", "stitch", "values")
        .whereLayer("dump")
        .mayOnlyAccessLayers("source", "page", "text", "stitch", "form", "values")
        .whereLayer("mapping")
        .mayOnlyAccessLayers("form", "values")
        .whereLayer("repair")
        .mayOnlyAccessLayers("mapping")
        .whereLayer("account")
        .mayOnlyAccessLayers("page", "text", "stitch", "form")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void tabulaLivesInTheLatticeOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".internal.lattice..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("technology.tabula..")
        .check(CLASSES);
  }

  @Test
  void theModelRuntimeLivesInRecognitionOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".internal.ocr..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("ai.onnxruntime..", "boofcv..")
        .check(CLASSES);
  }

  @Test
  void icuLivesInTheTextStageOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".internal.text..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.ibm.icu..")
        .check(CLASSES);
  }

  @Test
  void theCommandLineParserLivesInTheCommandLineOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void tablesKnowNothingOfBatchesAndCommands() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".export..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".batch..", ROOT + ".cli..", ROOT + ".internal..")
        .check(CLASSES);
  }

  @Test
  void theReportKnowsSavedResultsAlone() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + ".batch..", ROOT + ".cli..", ROOT + ".internal..", "org.apache.pdfbox..")
        .check(CLASSES);
  }

  @Test
  void nothingKnowsOfSparkButItsPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".spark..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", ROOT + ".spark..")
        .check(CLASSES);
  }

  @Test
  void theDatabaseLivesInTheTablesOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".export.tables..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.duckdb..")
        .check(CLASSES);
  }

  @Test
  void publicRecordsKnowNothingOfTheStages() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".model..", ROOT + ".table..", ROOT + ".provenance..", ROOT + ".diagnostic..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".internal..")
        .check(CLASSES);
  }

  @Test
  void nothingIsCalledUtils() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Util")
        .check(CLASSES);
  }
}
