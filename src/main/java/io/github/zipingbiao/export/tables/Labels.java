package io.github.zipingbiao.export.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Language of the headings. Constants in the cells are the same in each. */
public enum Labels {
  /** The names of the columns. */
  ENGLISH,
  /** Chinese headings, for people. */
  CHINESE;

  private static final String RESOURCE = "/io/github/zipingbiao/tables/labels.properties";

  /** Loads the headings on the first call. */
  private static final class Chinese {
    static final Properties HEADINGS = load();

    private static Properties load() {
      Properties properties = new Properties();
      try (InputStream in = Labels.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IOException("The headings are missing from this build: " + RESOURCE);
        }
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        return properties;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Returns the heading of a table. */
  public String of(TidyTable table) {
    return of(table.tableName(), table.tableName());
  }

  /** Returns the heading of a column. */
  public String of(TidyTable table, Column column) {
    return of(table.tableName() + "." + column.name(), column.name());
  }

  private String of(String key, String name) {
    return this == ENGLISH ? name : Chinese.HEADINGS.getProperty(key, name);
  }
}
