package io.github.zipingbiao.cli;

import java.util.Locale;
import picocli.CommandLine;

/** What {@code convert} can write. */
enum OutputFormat {
  /** One JSON text for each document. */
  JSON,
  /** One JSON text for each evaluation, one a line. */
  NDJSON;

  /** Understands the names in any case. */
  static final class Converter implements CommandLine.ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String value) {
      for (OutputFormat format : values()) {
        if (format.name().equalsIgnoreCase(value.strip())) {
          return format;
        }
      }
      throw new CommandLine.TypeConversionException(
          "this version cannot write '"
              + value.toLowerCase(Locale.ROOT)
              + "', but json and ndjson");
    }
  }
}
