package io.github.zipingbiao.report;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a document of an archive is found. Immutable.
 *
 * @param folder folder of the document inside the archive, ending with a slash; "" for none
 * @param json path of its JSON file relative to the folder of the page, with slashes; empty where
 *     there is none to link to
 * @param review the same for the page to review the document
 */
public record DocumentPlace(String folder, Optional<String> json, Optional<String> review) {
  /** Checks that nothing is null. */
  public DocumentPlace {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(review, "review");
  }

  /** Returns the place of a document that there is nothing to link to. */
  public static DocumentPlace withoutLinks(String folder) {
    return new DocumentPlace(folder, Optional.empty(), Optional.empty());
  }
}
