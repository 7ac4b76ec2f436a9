package io.github.zipingbiao.print;

/** The engines, each in its ways with rows that do not fit on the page. */
enum Engine {
  PDFPTABLE_KEEPS_ROWS(new PdfPTablePrinter(false)),
  PDFPTABLE_CUTS_ROWS(new PdfPTablePrinter(true)),
  HTML_KEEPS_ROWS(new HtmlPrinter(false)),
  HTML_CUTS_ROWS(new HtmlPrinter(true)),
  FO_KEEPS_ROWS(new FoPrinter(false)),
  FO_CUTS_ROWS(new FoPrinter(true));

  private final Printer printer;

  Engine(Printer printer) {
    this.printer = printer;
  }

  Printer printer() {
    return printer;
  }

  /** Returns the first of those that print the same where all fits on one page. */
  Engine onOnePage() {
    return switch (this) {
      case PDFPTABLE_KEEPS_ROWS, PDFPTABLE_CUTS_ROWS -> PDFPTABLE_KEEPS_ROWS;
      case HTML_KEEPS_ROWS, HTML_CUTS_ROWS -> HTML_KEEPS_ROWS;
      case FO_KEEPS_ROWS, FO_CUTS_ROWS -> FO_KEEPS_ROWS;
    };
  }
}
