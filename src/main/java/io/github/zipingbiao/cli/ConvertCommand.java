package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.AtomicFile;
import io.github.zipingbiao.batch.Converter;
import io.github.zipingbiao.batch.InputCollector;
import io.github.zipingbiao.batch.JsonFiles;
import io.github.zipingbiao.batch.OutputNames;
import io.github.zipingbiao.batch.ResultFormat;
import io.github.zipingbiao.export.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the forms of documents into JSON. */
@Command(name = "convert", description = "Read the forms of documents into JSON.")
final class ConvertCommand implements Callable<Integer> {
  private static final Path EVALUATIONS = Path.of("tables", "evaluations.ndjson");

  private final Streams streams;
  private final ReaderFactory readers;

  @Spec private CommandSpec spec;
  @Mixin private ReadingOptions reading;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "Write into this folder instead of standard output.")
  private Path folder;

  @Option(
      names = "-f",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "json",
      converter = OutputFormat.Converter.class,
      description = "json (a file for each document), ndjson (a line for each form); repeatable.")
  private List<OutputFormat> formats;

  @Option(
      names = "--resume",
      description =
          "Leave out documents whose JSON is complete in DIR and made from the same file.")
  private boolean resume;

  @Option(names = "--provenance", description = "Say also where each value stands.")
  private boolean provenance;

  ConvertCommand(Streams streams, ReaderFactory readers) {
    this.streams = streams;
    this.readers = readers;
  }

  @Override
  public Integer call() throws IOException {
    Set<OutputFormat> wanted = EnumSet.copyOf(formats);
    checkUsage(wanted);
    DocumentRun run = new DocumentRun(streams, reading.verbosity(), reading.workers());
    InputCollector.Collected collected = reading.collect();
    if (folder == null) {
      return run.run(collected, printing(wanted, collected)::convert, chunk -> {});
    }
    Converter converter = writing(wanted, collected);
    if (!wanted.contains(OutputFormat.NDJSON)) {
      return run.run(collected, converter::convert, chunk -> {});
    }
    try (AtomicFile evaluations = AtomicFile.create(folder, EVALUATIONS)) {
      int status =
          run.run(collected, converter::convert, chunk -> chunk.writeTo(evaluations.out()));
      evaluations.commit();
      return status;
    }
  }

  private void checkUsage(Set<OutputFormat> wanted) {
    if (folder == null && wanted.size() > 1) {
      throw wrongUsage("several formats need a folder, -o DIR");
    } else if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrongUsage(folder + " is not a folder");
    } else if (resume && (folder == null || !wanted.contains(OutputFormat.JSON))) {
      throw wrongUsage("--resume needs the JSON files of an earlier run: -o DIR with -f json");
    }
  }

  private CommandLine.ParameterException wrongUsage(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private JsonWriter.Detail detail() {
    return provenance ? JsonWriter.Detail.PROVENANCE : JsonWriter.Detail.VALUES;
  }

  private Converter printing(Set<OutputFormat> wanted, InputCollector.Collected collected) {
    boolean forPeople = wanted.contains(OutputFormat.JSON) && reading.namesOneFile(collected);
    JsonWriter writer =
        new JsonWriter(forPeople ? JsonWriter.Layout.PRETTY : JsonWriter.Layout.LINE, detail());
    ResultFormat printed =
        wanted.contains(OutputFormat.JSON) ? writer::writeResult : writer::writeEvaluations;
    return converter(Optional.empty(), printed, ResultFormat.nothing());
  }

  private Converter writing(Set<OutputFormat> wanted, InputCollector.Collected collected) {
    JsonFiles.Earlier earlier = resume ? JsonFiles.Earlier.KEEP : JsonFiles.Earlier.REPLACE;
    Optional<JsonFiles> files =
        wanted.contains(OutputFormat.JSON)
            ? Optional.of(
                new JsonFiles(
                    folder, OutputNames.assign(collected.inputs(), "json"), detail(), earlier))
            : Optional.empty();
    ResultFormat lines = new JsonWriter(JsonWriter.Layout.LINE, detail())::writeEvaluations;
    boolean collects = wanted.contains(OutputFormat.NDJSON);
    return converter(files, ResultFormat.nothing(), collects ? lines : ResultFormat.nothing());
  }

  private Converter converter(
      Optional<JsonFiles> files, ResultFormat printed, ResultFormat collected) {
    return new Converter(reading.reader(streams, readers), files, printed, collected);
  }
}
