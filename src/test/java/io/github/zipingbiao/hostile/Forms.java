package io.github.zipingbiao.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Documents that hold forms beside what is wrong with them. */
final class Forms {
  private static final Path FORM = Path.of("testdata/two-forms-one-page/input.pdf");
  private static final long DOCUMENT_ID = 20210601;

  private Forms() {}

  static List<Case> all() {
    return List.of(
        new Case(
            "form-then-bomb",
            "a page with two forms, then one with a gigabyte behind two filters",
            () -> changed(Forms::addBomb)),
        new Case(
            "form-owner-password",
            "two forms that anyone may read and only the owner may change",
            () -> changed(document -> protect(document, ""))),
        new Case(
            "form-user-password",
            "two forms that open with a password",
            () -> changed(document -> protect(document, "user"))),
        new Case(
            "form-truncated", "a file with two forms without its last fifth", Forms::truncated),
        new Case(
            "form-page-missing",
            "two forms, and a second page that is not there",
            () -> changed(Forms::addMissingPage)));
  }

  /** Changes a document. */
  private interface Change {
    void apply(PDDocument document) throws IOException;
  }

  private static byte[] changed(Change change) {
    try (PDDocument document = Loader.loadPDF(FORM.toFile())) {
      document.setDocumentId(DOCUMENT_ID);
      change.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addBomb(PDDocument document) throws IOException {
    COSStream content = document.getDocument().createCOSStream();
    try (var out = content.createRawOutputStream()) {
      out.write(Giants.packedRuns());
    }
    COSArray filters = new COSArray();
    filters.add(COSName.FLATE_DECODE);
    filters.add(COSName.RUN_LENGTH_DECODE);
    content.setItem(COSName.FILTER, filters);
    PDPage page = new PDPage();
    page.getCOSObject().setItem(COSName.CONTENTS, content);
    document.addPage(page);
  }

  private static void protect(PDDocument document, String userPassword) throws IOException {
    AccessPermission permission = new AccessPermission();
    permission.setCanModify(false);
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", userPassword, permission);
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
  }

  private static void addMissingPage(PDDocument document) {
    var tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    tree.setInt(COSName.COUNT, 2);
  }

  private static byte[] truncated() {
    try {
      byte[] whole = Files.readAllBytes(FORM);
      return Arrays.copyOf(whole, whole.length * 4 / 5);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
