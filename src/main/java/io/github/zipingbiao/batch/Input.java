package io.github.zipingbiao.batch;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * One document to read.
 *
 * @param label how messages name it: the path as the user would write it
 * @param relative path inside the folder that was given, at least a file name; outputs are named
 *     after it. It is relative and never leads upwards
 * @param file the file, empty for standard input
 */
public record Input(String label, Path relative, Optional<Path> file) {
  /** Checks that the relative path stays below whatever it is resolved against. */
  public Input {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(file, "file");
    boolean leadsUp = relative.normalize().startsWith("..");
    if (relative.isAbsolute() || leadsUp || relative.getFileName() == null) {
      throw new IllegalArgumentException("not a path inside a folder: " + relative);
    }
  }

  /** Returns the input for a file that was named by itself. */
  public static Input ofFile(Path file) {
    return new Input(file.toString(), file.getFileName(), Optional.of(file));
  }

  /** Returns the input for standard input under a name of its own. */
  public static Input ofStandardInput() {
    return new Input("stdin", Path.of("stdin"), Optional.empty());
  }

  /** Returns the name of the document without its path. */
  public String name() {
    return relative.getFileName().toString();
  }
}
