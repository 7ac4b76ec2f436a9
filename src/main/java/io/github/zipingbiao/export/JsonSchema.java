package io.github.zipingbiao.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of what {@link JsonWriter#writeResult} writes, a resource of the
 * library.
 */
public final class JsonSchema {
  private static final String RESOURCE = "/io/github/zipingbiao/schema/result.schema.json";

  private JsonSchema() {}

  /**
   * Returns the text of the schema.
   *
   * @throws IOException if the resource cannot be read, which a repackaged jar may cause
   */
  public static String text() throws IOException {
    try (InputStream in = JsonSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("The JSON Schema is missing from this build: " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
