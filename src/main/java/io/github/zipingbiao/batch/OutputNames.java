package io.github.zipingbiao.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names the output of each input after its path inside the folder given: {@code a.pdf} becomes
 * {@code a.json}. Inputs that would share a name all keep their extension ({@code a.pdf.json}), and
 * where that is not enough the later ones get a number ({@code a.pdf.2.json}). Names that differ in
 * the composition of their characters alone share a name. A name that would become too long for a
 * file system ends in a part of its SHA-256.
 */
public final class OutputNames {
  /** Bytes of the longest name that the usual file systems take. */
  private static final int MOST_BYTES = 255;

  /** Room for what is put behind the stem of a page that is not JSON: {@code -page-1234.png}. */
  private static final int SUFFIX = 16;

  /** Hexadecimal digits of the SHA-256 that tell shortened names apart. */
  private static final int DIGITS = 12;

  /** Names that Windows keeps for devices, with whatever extension. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

  private static final boolean WINDOWS = SYSTEM.startsWith("win");

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
    return assign(inputs, extension, !SYSTEM.startsWith("mac") && !WINDOWS);
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
      take(input, input.relative().resolveSibling(fitting(whole, suffix)));
    }
  }

  private void take(Input input, Path name) {
    if (taken.add(key(name))) {
      names.put(input, name);
    }
  }

  private Path key(Path name) {
    String composed = Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
    return Path.of(caseSensitive ? composed : composed.toLowerCase(Locale.ROOT));
  }

  private static Path byStem(Input input, String extension) {
    String name = input.relative().getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return input.relative().resolveSibling(fitting(stem, "." + extension));
  }

  /** Returns stem and suffix, the stem shortened where both together are too long. */
  private static String fitting(String stem, String suffix) {
    String usable = WINDOWS && DEVICE.matcher(stem).matches() ? "_" + stem : stem;
    int most = MOST_BYTES - suffix.length() - (suffix.endsWith(".json") ? 0 : SUFFIX);
    if (usable.getBytes(StandardCharsets.UTF_8).length <= most) {
      return usable + suffix;
    }
    String digits = "~" + Sha256.of(usable).substring(0, DIGITS);
    StringBuilder kept = new StringBuilder(usable);
    while (kept.toString().getBytes(StandardCharsets.UTF_8).length > most - digits.length()) {
      kept.setLength(kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept + digits + suffix;
  }
}
