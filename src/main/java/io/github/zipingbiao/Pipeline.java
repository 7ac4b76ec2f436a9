package io.github.zipingbiao;

import io.github.zipingbiao.check.Checker;
import io.github.zipingbiao.diagnostic.Diagnostic;
import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.diagnostic.Fault;
import io.github.zipingbiao.diagnostic.Messages;
import io.github.zipingbiao.diagnostic.Severity;
import io.github.zipingbiao.internal.account.FormSigns;
import io.github.zipingbiao.internal.account.PageAccount;
import io.github.zipingbiao.internal.dump.Doubt;
import io.github.zipingbiao.internal.dump.Doubts;
import io.github.zipingbiao.internal.dump.Dump;
import io.github.zipingbiao.internal.dump.DumpReader;
import io.github.zipingbiao.internal.form.CellAccount;
import io.github.zipingbiao.internal.form.FormDraft;
import io.github.zipingbiao.internal.form.FormFinder;
import io.github.zipingbiao.internal.form.FormTerms;
import io.github.zipingbiao.internal.form.LabelSpelling;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.lattice.Lattice;
import io.github.zipingbiao.internal.lattice.PageLattice;
import io.github.zipingbiao.internal.mapping.Readings;
import io.github.zipingbiao.internal.mapping.RecordAssembler;
import io.github.zipingbiao.internal.ocr.PageRecogniser;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.repair.Repair;
import io.github.zipingbiao.internal.source.ReadingGuard;
import io.github.zipingbiao.internal.stitch.LogicalTable;
import io.github.zipingbiao.internal.stitch.StitchedDocument;
import io.github.zipingbiao.internal.stitch.Stitcher;
import io.github.zipingbiao.internal.stitch.WideSheets;
import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.PageRange;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.table.Table;
import io.github.zipingbiao.table.TableCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The stages in their order. */
final class Pipeline {
  private Pipeline() {}

  static ReadResult run(
      PDDocument document,
      Source source,
      Recognition recognition,
      Optional<PageRecogniser> recogniser,
      Checker checker,
      ReadingGuard guard,
      StageWitness witness)
      throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    PageChoice choice = new PageChoice(recognition, recogniser, guard);
    List<PageContent> pages = choice.read(document, diagnostics);
    Lexicon lexicon = Lexicon.standard().remembering();
    List<PageLattice> lattices = new ArrayList<>();
    for (PageContent page : pages) {
      guard.checkpoint();
      if (guard.isLongOverTime()) {
        diagnostics.add(cut(guard.limits().exceeded(Limit.TIME), page.number()));
        break;
      }
      PageLattice lattice;
      try {
        lattice = Lattice.of(page);
      } catch (RuntimeException e) {
        diagnostics.add(Fault.ofPage(page.number(), e));
        continue;
      }
      if (lattice.tooFine() > 0) {
        diagnostics.add(
            cut("tables of more than " + Lattice.MOST_SQUARES + " squares", page.number()));
      }
      witness.see(lattice);
      lattices.add(lattice);
    }
    WideSheets sheets = sheets(lattices, diagnostics);
    Stitcher stitcher = new Stitcher(new FormTerms(lexicon));
    sheets.pages().forEach(stitcher::add);
    UnaryOperator<StitchedDocument> onPages =
        joined -> LabelSpelling.mend(sheets.onPages(joined), lexicon);
    Proving proving = new Proving(checker, new Repair(checker), Medium.DIGITAL, List.of());
    StitchedDocument stitched =
        onPages.apply(
            PageBreaks.settle(
                stitcher, checker, joined -> proving.tried(onPages.apply(joined), lexicon)));
    stitcher.faults().forEach((page, fault) -> diagnostics.add(Fault.ofPage(page, fault)));
    BooleanSupplier signs = () -> choice.sawPicture() || FormSigns.areIn(pages, stitched, lexicon);
    return forms(pages, stitched, lexicon, proving, signs, diagnostics, source);
  }

  private static Diagnostic cut(String what, int page) {
    String message = "The tables of the page were left out: " + what;
    return Diagnostic.ofPage(Severity.ERROR, DiagnosticCode.LIMIT_REACHED, message, page);
  }

  /** Reads a plain-text dump. */
  static ReadResult run(Dump dump, Source source, Checker checker, ReadingGuard guard) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Lexicon lexicon = Lexicon.standard().remembering();
    DumpReader.Rebuilt rebuilt = DumpReader.read(dump, lexicon, guard);
    PageChoice.aboutTheDocument(guard, diagnostics);
    Proving proving = new Proving(checker, new Repair(checker), Medium.TEXT, rebuilt.doubts());
    BooleanSupplier signs = () -> FormSigns.areIn(dump.text(), lexicon);
    return forms(List.of(), rebuilt.document(), lexicon, proving, signs, diagnostics, source);
  }

  private static ReadResult forms(
      List<PageContent> pages,
      StitchedDocument stitched,
      Lexicon lexicon,
      Proving proving,
      BooleanSupplier signs,
      List<Diagnostic> diagnostics,
      Source source) {
    FormFinder.Found found = FormFinder.in(stitched, lexicon);
    PageAccount account =
        new PageAccount(pages, stitched, found.forms(), found.unclaimed(), lexicon);
    stitched.tables().forEach(table -> reportDoubtfulJoins(table, diagnostics));
    List<Diagnostic> joins =
        diagnostics.stream().filter(d -> d.code() == DiagnosticCode.UNCERTAIN_JOIN).toList();
    List<SelfEvaluation> evaluations = new ArrayList<>();
    List<CellUse> cellUses = new ArrayList<>();
    for (FormDraft draft : found.forms()) {
      List<Diagnostic> about = new ArrayList<>();
      try {
        evaluations.add(proving.prove(draft, evaluations.size(), account, joins, about));
        cellUses.add(cellUse(draft.account()));
        diagnostics.addAll(about);
      } catch (RuntimeException e) {
        diagnostics.add(Fault.ofForm(draft.pages().first(), e));
      }
    }
    diagnostics.addAll(found.diagnostics());
    if (evaluations.isEmpty() && !isFaulty(diagnostics)) {
      diagnostics.add(noForm(found.diagnostics().isEmpty() && signs.getAsBoolean()));
    }
    return new ReadResult(source, evaluations, tables(stitched), cellUses, diagnostics);
  }

  private static Diagnostic noForm(boolean signs) {
    return Diagnostic.ofDocument(
        signs ? Severity.WARNING : Severity.INFO,
        DiagnosticCode.NO_FORM_FOUND,
        Messages.here().get(signs ? "form.signs" : "form.none"));
  }

  private static boolean isFaulty(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.FORM_UNREADABLE);
  }

  /** What makes a record of a form and proves it. */
  private record Proving(Checker checker, Repair repair, Medium medium, List<Doubt> doubts) {
    SelfEvaluation prove(
        FormDraft draft,
        int index,
        PageAccount account,
        List<Diagnostic> joins,
        List<Diagnostic> about) {
      Readings readings = repair.mend(RecordAssembler.assemble(draft, index), index);
      about.addAll(readings.diagnostics());
      SelfEvaluation evaluation = readings.evaluation();
      if (medium == Medium.TEXT) {
        evaluation = evaluation.withMedium(medium);
        about.addAll(Doubts.of(doubts, evaluation, index));
      }
      about.addAll(account.of(draft, evaluation, index));
      about.addAll(checker.gaps(evaluation, account.endsAtPageEnd(draft), index));
      List<Diagnostic> all = new ArrayList<>(about);
      joins.stream().filter(join -> isOn(join, draft)).forEach(all::add);
      return checker.prove(evaluation, all);
    }

    private static boolean isOn(Diagnostic join, FormDraft draft) {
      PageRange pages = draft.pages();
      return join.page().isPresent()
          && join.page().getAsInt() >= pages.first()
          && join.page().getAsInt() <= pages.last();
    }

    /** Reads the forms for comparison alone: nothing of this is reported. */
    List<SelfEvaluation> tried(StitchedDocument stitched, Lexicon lexicon) {
      List<SelfEvaluation> evaluations = new ArrayList<>();
      for (FormDraft draft : FormFinder.in(stitched, lexicon).forms()) {
        evaluations.add(RecordAssembler.assemble(draft, evaluations.size()).evaluation());
      }
      return evaluations;
    }
  }

  private static CellUse cellUse(CellAccount account) {
    return new CellUse(
        account.count(CellAccount.Use.LABEL),
        account.count(CellAccount.Use.FIELD),
        account.count(CellAccount.Use.OTHER),
        account.count(CellAccount.Use.FILLER));
  }

  private static WideSheets sheets(List<PageLattice> lattices, List<Diagnostic> diagnostics) {
    try {
      WideSheets sheets = WideSheets.of(lattices);
      sheets.unsure().forEach(sides -> diagnostics.add(doubtfulJoin(sides)));
      return sheets;
    } catch (RuntimeException e) {
      diagnostics.add(Fault.ofPage(lattices.get(0).page().number(), e));
      return WideSheets.none(lattices);
    }
  }

  private static Diagnostic doubtfulJoin(PageRange sides) {
    String message =
        "the columns of the page may or may not go on on page " + sides.last() + "; compare them";
    return Diagnostic.ofPage(
        Severity.WARNING, DiagnosticCode.UNCERTAIN_JOIN, message, sides.first());
  }

  private static void reportDoubtfulJoins(LogicalTable table, List<Diagnostic> diagnostics) {
    for (int row : table.uncertainJoins()) {
      int page = table.row(row).get(0).parts().get(0).page().number();
      diagnostics.add(
          Diagnostic.ofPage(
              Severity.WARNING,
              DiagnosticCode.UNCERTAIN_JOIN,
              "the last row of the page may or may not go on on the next one; compare the records",
              page));
    }
  }

  private static List<Table> tables(StitchedDocument stitched) {
    List<Table> tables = new ArrayList<>();
    for (LogicalTable table : stitched.tables()) {
      List<TableCell> cells =
          table.cells().stream()
              .map(
                  cell ->
                      new TableCell(
                          cell.row(),
                          cell.column(),
                          cell.rowSpan(),
                          cell.columnSpan(),
                          cell.text(),
                          cell.parts().stream().map(part -> part.cellSpan()).toList()))
              .toList();
      tables.add(
          new Table(
              new PageRange(table.firstPage(), table.lastPage()),
              table.rows(),
              table.columns(),
              cells));
    }
    return tables;
  }
}
