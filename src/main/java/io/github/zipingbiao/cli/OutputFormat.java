package io.github.zipingbiao.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** What {@code convert} can write. */
enum OutputFormat {
  /** One JSON text for each document. */
  JSON,
  /** One JSON text for each evaluation, one a line. */
  NDJSON,
  /** Six tables, a CSV file each. */
  CSV,
  /** Six tables in one workbook. */
  XLSX,
  /** Six tables, a Parquet file each. */
  PARQUET,
  /** Six tables with views in one database. */
  DUCKDB;

  /** Returns whether it is a text that standard output can take. */
  boolean isPrintable() {
    return this == JSON || this == NDJSON;
  }

  /** Understands the names in any case. */
  static final class Converter implements CommandLine.ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String value) {
      for (OutputFormat format : values()) {
        if (format.name().equalsIgnoreCase(value.strip())) {
          return format;
        }
      }
      String known =
          Arrays.stream(values())
              .map(format -> format.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      throw new CommandLine.TypeConversionException(
          "there is no format '" + value.strip() + "', but " + known);
    }
  }
}
