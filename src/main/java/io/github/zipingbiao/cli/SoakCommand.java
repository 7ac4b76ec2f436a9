package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.Converter;
import io.github.zipingbiao.batch.Input;
import io.github.zipingbiao.batch.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads any folder, writes nothing of what was read, and counts how the documents ended. */
@Command(
    name = SoakCommand.NAME,
    description = "Read any documents, only to see that each of them ends well; print a table.")
final class SoakCommand implements Callable<Integer> {
  static final String NAME = "soak";

  /** Also the odd documents that this program is tested with, named so that nobody opens them. */
  private static final List<String> DOCUMENTS = List.of(".pdf", ".txt", ".hostile");

  private static final double NANOS_PER_MILLI = 1e6;

  private final Streams streams;
  private final ReaderFactory readers;

  @Mixin private ReadingOptions reading;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Write a line of JSON for each document into this file.")
  private Path file;

  SoakCommand(Streams streams, ReaderFactory readers) {
    this.streams = streams;
    this.readers = readers;
  }

  @Override
  public Integer call() throws IOException {
    Converter converter = new Converter(reading.reader(streams, readers), (result, out) -> {});
    Map<Input, Long> times = new ConcurrentHashMap<>();
    DocumentRun run = reading.run(streams);
    try (SoakTable table = new SoakTable(Optional.ofNullable(file))) {
      run.run(
          reading.collect(DOCUMENTS),
          input -> {
            long begin = System.nanoTime();
            Outcome outcome = converter.convert(input);
            times.put(input, Math.round((System.nanoTime() - begin) / NANOS_PER_MILLI));
            return outcome;
          },
          outcome -> table.add(outcome, times.remove(outcome.input())));
      PrintStream out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
      table.lines().forEach(out::println);
      return table.isSound() ? Main.OK : Main.SOME_FAILED;
    }
  }
}
