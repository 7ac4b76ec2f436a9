package io.github.zipingbiao.cli;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.batch.AtomicFile;
import io.github.zipingbiao.batch.Converter;
import io.github.zipingbiao.batch.GuardedReader;
import io.github.zipingbiao.batch.Input;
import io.github.zipingbiao.batch.InputCollector;
import io.github.zipingbiao.batch.NotWrittenException;
import io.github.zipingbiao.batch.OutputNames;
import io.github.zipingbiao.batch.ResultFormat;
import io.github.zipingbiao.review.DocumentReview;
import io.github.zipingbiao.table.RuledPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes pictures of the pages of documents, and a page of HTML to review each. */
@Command(
    name = InspectCommand.NAME,
    description = "Show what was read: pictures of the pages, and an HTML page to review them.")
final class InspectCommand implements Callable<Integer> {
  static final String NAME = "inspect";

  private static final String HTML = "html";

  private final Streams streams;

  @Mixin private ReadingOptions reading;

  @Option(
      names = "-o",
      required = true,
      paramLabel = "DIR",
      description = "Where the pictures and the HTML pages go.")
  private Path folder;

  InspectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    DocumentRun run = reading.run(streams);
    InputCollector.Collected collected = reading.collect();
    Map<Input, Path> names = OutputNames.assign(collected.inputs(), HTML);
    SelfEvaluationReader reader = reading.reader();
    Converter converter =
        new Converter(
            new GuardedReader(input -> inspect(reader, input, names.get(input)), reading.timeout()),
            ResultFormat.nothing());
    return run.run(collected, converter::convert, outcome -> {});
  }

  private ReadResult inspect(SelfEvaluationReader reader, Input input, Path name)
      throws IOException {
    byte[] bytes =
        input.file().isPresent()
            ? Files.readAllBytes(input.file().get())
            : streams.in().readAllBytes();
    List<RuledPage> pages = new ArrayList<>();
    ReadResult result = reader.read(bytes, input.label(), pages::add);
    DocumentReview review = new DocumentReview(bytes, reading.password(), result, pages);
    try (AtomicFile html = AtomicFile.create(folder, name)) {
      review.write(html.out(), (page, png) -> picture(pictureName(name, page), png));
      html.commit();
    } catch (IOException e) {
      throw new NotWrittenException(e);
    }
    return result;
  }

  private static Path pictureName(Path html, int page) {
    String name = html.getFileName().toString();
    String stem = name.substring(0, name.length() - HTML.length() - 1);
    return html.resolveSibling(String.format(Locale.ROOT, "%s-page-%03d.png", stem, page));
  }

  private void picture(Path name, byte[] png) throws IOException {
    try (AtomicFile file = AtomicFile.create(folder, name)) {
      file.out().write(png);
      file.commit();
    }
  }
}
