package io.github.zipingbiao.print;

import java.io.IOException;

/** Prints a sheet as PDF. */
interface Printer {
  /**
   * Prints on pages of one height.
   *
   * @param height of the pages in points
   */
  byte[] print(Sheet sheet, int height) throws IOException;
}
