package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.DocumentChecker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the rules that fail. */
@Command(
    name = CheckCommand.NAME,
    description = "Print what does not add up in documents or in JSON made from them.")
final class CheckCommand implements Callable<Integer> {
  static final String NAME = "check";

  private final Streams streams;
  private final ReaderFactory readers;

  @Mixin private ReadingOptions reading;

  CheckCommand(Streams streams, ReaderFactory readers) {
    this.streams = streams;
    this.readers = readers;
  }

  @Override
  public Integer call() throws IOException {
    DocumentRun run = reading.run(streams);
    List<String> extensions = new ArrayList<>(DocumentChecker.JSON_EXTENSIONS);
    extensions.addAll(ReadingOptions.DOCUMENTS);
    DocumentChecker checker = new DocumentChecker(reading.reader(streams, readers));
    int status = run.run(reading.collect(extensions), checker::check, outcome -> {});
    return checker.isFailing() ? Main.SOME_FAILED : status;
  }
}
