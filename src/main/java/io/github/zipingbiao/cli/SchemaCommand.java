package io.github.zipingbiao.cli;

import io.github.zipingbiao.export.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of what {@code convert} writes. */
@Command(name = SchemaCommand.NAME, description = "Print the JSON Schema of what convert writes.")
final class SchemaCommand implements Callable<Integer> {
  static final String NAME = "schema";

  private final Streams streams;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    streams.out().write(JsonSchema.text().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return Main.OK;
  }
}
