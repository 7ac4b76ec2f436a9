package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.Converter;
import io.github.zipingbiao.batch.InputCollector;
import io.github.zipingbiao.export.JsonWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the ruled tables of documents. */
@Command(
    name = TablesCommand.NAME,
    description = "Print every ruled table as JSON; several files: one a line.")
final class TablesCommand implements Callable<Integer> {
  static final String NAME = "tables";

  private final Streams streams;
  private final ReaderFactory readers;

  @Mixin private ReadingOptions reading;

  TablesCommand(Streams streams, ReaderFactory readers) {
    this.streams = streams;
    this.readers = readers;
  }

  @Override
  public Integer call() throws IOException {
    DocumentRun run = reading.run(streams);
    InputCollector.Collected collected = reading.collect();
    JsonWriter.Layout layout =
        reading.namesOneFile(collected) ? JsonWriter.Layout.PRETTY : JsonWriter.Layout.LINE;
    JsonWriter writer = new JsonWriter(layout, JsonWriter.Detail.VALUES);
    Converter converter = new Converter(reading.reader(streams, readers), writer::writeTables);
    return run.run(collected, converter::convert, outcome -> {});
  }
}
