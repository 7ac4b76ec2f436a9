package io.github.zipingbiao.batch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names the output of each input after its path inside the folder given: {@code a.pdf} becomes
 * {@code a.json}. Inputs that would share a name all keep their extension ({@code a.pdf.json}), and
 * where that is not enough the later ones get a number ({@code a.pdf.2.json}).
 */
public final class OutputNames {
  private final boolean caseSensitive;
  private final Set<Path> taken = new HashSet<>();
  private final Map<Input, Path> names = new LinkedHashMap<>();

  /**
   * Returns a relative path for each input, all of them different files on this system.
   *
   * @param extension extension of the outputs, without a dot
   */
  public static Map<Input, Path> assign(List<Input> inputs, String extension) {
    // The default file systems of macOS and Windows take A.json and a.json for one file.
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return assign(inputs, extension, !system.startsWith("mac") && !system.startsWith("win"));
  }

  private OutputNames(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
  }

  /**
   * Returns a relative path for each input, all of them different.
   *
   * @param extension extension of the outputs, without a dot
   * @param caseSensitive whether names that differ in case alone are different files
   */
  static Map<Input, Path> assign(List<Input> inputs, String extension, boolean caseSensitive) {
    OutputNames names = new OutputNames(caseSensitive);
    names.assignAll(inputs, extension);
    return names.names;
  }

  private void assignAll(List<Input> inputs, String extension) {
    Map<Path, Integer> sharers = new HashMap<>();
    for (Input input : inputs) {
      sharers.merge(key(byStem(input, extension)), 1, Integer::sum);
    }
    for (Input input : inputs) {
      Path name = byStem(input, extension);
      if (sharers.get(key(name)) == 1) {
        take(input, name);
      }
    }
    for (Input input : inputs) {
      if (!names.containsKey(input)) {
        takeFreeName(input, extension);
      }
    }
  }

  private void takeFreeName(Input input, String extension) {
    String whole = input.relative().getFileName().toString();
    for (int number = 1; !names.containsKey(input); number++) {
      String suffix = (number == 1 ? "." : "." + number + ".") + extension;
      take(input, input.relative().resolveSibling(whole + suffix));
    }
  }

  private void take(Input input, Path name) {
    if (taken.add(key(name))) {
      names.put(input, name);
    }
  }

  private Path key(Path name) {
    return caseSensitive ? name : Path.of(name.toString().toLowerCase(Locale.ROOT));
  }

  private static Path byStem(Input input, String extension) {
    String name = input.relative().getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return input.relative().resolveSibling(stem + "." + extension);
  }
}
