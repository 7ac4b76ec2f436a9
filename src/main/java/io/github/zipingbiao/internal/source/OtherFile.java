package io.github.zipingbiao.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of file that is neither PDF nor plain text, told by how its content begins. */
public enum OtherFile {
  /** Also the Office documents of today, and OFD. */
  ZIP("PK\\x03\\x04", "a ZIP archive or an Office document; unpack it, or print it to PDF"),
  /** Office documents until 2003. */
  OLE("\\xD0\\xCF\\x11\\xE0", "an Office document; print it to PDF"),
  /** What word processors exchange. */
  RTF("\\{\\\\rtf", "an RTF document; print it to PDF"),
  /** JPEG, PNG, GIF and TIFF. */
  PICTURE(
      "\\xFF\\xD8\\xFF|\\x89PNG|GIF8|II\\*\\x00|MM\\x00\\*", "a picture; put it into a PDF first"),
  /** RAR, 7z and gzip. */
  ARCHIVE("Rar!|7z\\xBC\\xAF|\\x1F\\x8B", "a compressed archive; unpack it"),
  /** Often an error of a server that was saved in place of a document. */
  HTML(
      "(?i)(?:\\xEF\\xBB\\xBF)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
      "an HTML page; fetch the document that it stands for, or print it to PDF"),
  /** Any other XML. */
  XML("(?:\\xEF\\xBB\\xBF)?\\s*<\\?xml\\b", "an XML document; print it to PDF"),
  /** Also what this program writes. */
  JSON(
      "(?:\\xEF\\xBB\\xBF)?\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"])",
      "JSON; the command check reads that of convert");

  /** Bytes that are looked at: comments may stand before the first element of a page. */
  private static final int BEGINNING = 4096;

  private final Pattern beginning;
  private final String description;

  OtherFile(String beginning, String description) {
    this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    this.description = description;
  }

  /** Returns the kind of the file, empty where it is none of these. */
  public static Optional<OtherFile> of(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return Stream.of(values()).filter(kind -> kind.beginning.matcher(text).lookingAt()).findFirst();
  }

  /** Returns what it is and what to do with it, for a person. */
  public String description() {
    return description;
  }
}
