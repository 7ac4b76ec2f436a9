package io.github.zipingbiao.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads plain-text dumps. */
public final class DumpFuzz {
  private DumpFuzz() {}

  /** Reads the input as the text of a form. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    String text = new String(input, StandardCharsets.UTF_8);
    if (!text.contains("%PDF-")) {
      DocumentFuzz.fuzzerTestOneInput(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
