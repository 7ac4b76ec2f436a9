package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.ArchiveConverter;
import io.github.zipingbiao.batch.ArchiveOutputs;
import io.github.zipingbiao.batch.Converter;
import io.github.zipingbiao.batch.InputCollector;
import io.github.zipingbiao.batch.JsonFiles;
import io.github.zipingbiao.batch.Ledger;
import io.github.zipingbiao.batch.OutputNames;
import io.github.zipingbiao.batch.ResultFormat;
import io.github.zipingbiao.batch.ResultStore;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.export.tables.CsvTables;
import io.github.zipingbiao.export.tables.DuckDbTables;
import io.github.zipingbiao.export.tables.Labels;
import io.github.zipingbiao.export.tables.ParquetTables;
import io.github.zipingbiao.export.tables.XlsxTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the forms of documents into JSON and tables. */
@Command(
    name = ConvertCommand.NAME,
    description = "Read the forms of documents into JSON and tables.")
final class ConvertCommand implements Callable<Integer> {
  static final String NAME = "convert";

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
      description =
          "json (a file for each document), ndjson (a line for each form), csv, xlsx, parquet, duckdb"
              + " (six tables); repeatable.")
  private List<OutputFormat> formats;

  @Option(
      names = "--resume",
      description = "Do not read documents again that an earlier run into DIR has read.")
  private boolean resume;

  @Option(names = "--provenance", description = "Say also in JSON where each value stands.")
  private boolean provenance;

  @Option(
      names = "--labels",
      paramLabel = "en|zh",
      defaultValue = "en",
      converter = LabelsConverter.class,
      description = "Language of the headings of csv and xlsx (default: en).")
  private Labels labels;

  ConvertCommand(Streams streams, ReaderFactory readers) {
    this.streams = streams;
    this.readers = readers;
  }

  /** Understands the languages of headings. */
  static final class LabelsConverter implements CommandLine.ITypeConverter<Labels> {
    @Override
    public Labels convert(String value) {
      return switch (value.strip().toLowerCase(Locale.ROOT)) {
        case "en" -> Labels.ENGLISH;
        case "zh" -> Labels.CHINESE;
        default ->
            throw new CommandLine.TypeConversionException(
                "there are no labels in '" + value + "', but en and zh");
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    Set<OutputFormat> wanted = EnumSet.copyOf(formats);
    checkUsage(wanted);
    DocumentRun run = reading.run(streams);
    InputCollector.Collected collected = reading.collect();
    if (folder == null) {
      return run.run(collected, printing(wanted, collected)::convert, outcome -> {});
    }
    ResultStore store = new ResultStore(folder, reading.recognition());
    ArchiveConverter converter = archiving(store, wanted, collected);
    try (Ledger ledger = Ledger.open(folder, collected.inputs().size());
        ArchiveOutputs outputs = new ArchiveOutputs(folder, store)) {
      begin(outputs, wanted);
      int status =
          run.run(
              collected,
              converter::convert,
              outcome -> {
                outputs.add(outcome);
                ledger.add(outcome);
              },
              "; to go on, give the same command again with --resume");
      outputs.finish();
      return status;
    }
  }

  private void checkUsage(Set<OutputFormat> wanted) {
    if (folder == null && wanted.size() > 1) {
      throw wrongUsage("several formats need a folder, -o DIR");
    } else if (folder == null && !wanted.stream().allMatch(OutputFormat::isPrintable)) {
      throw wrongUsage("tables need a folder, -o DIR");
    } else if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrongUsage(folder + " is not a folder");
    } else if (resume && folder == null) {
      throw wrongUsage("--resume needs the folder of an earlier run, -o DIR");
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
    return new Converter(reading.reader(streams, readers), printed);
  }

  private ArchiveConverter archiving(
      ResultStore store, Set<OutputFormat> wanted, InputCollector.Collected collected) {
    Optional<JsonFiles> files =
        wanted.contains(OutputFormat.JSON)
            ? Optional.of(
                new JsonFiles(folder, OutputNames.assign(collected.inputs(), "json"), detail()))
            : Optional.empty();
    return new ArchiveConverter(
        reading.reader(streams, readers),
        store,
        resume ? ArchiveConverter.Earlier.KEEP : ArchiveConverter.Earlier.REPLACE,
        files);
  }

  private void begin(ArchiveOutputs outputs, Set<OutputFormat> wanted) throws IOException {
    for (OutputFormat format : wanted) {
      switch (format) {
        case JSON -> {}
        case NDJSON -> outputs.addLines(detail());
        case CSV -> outputs.addTables(path -> CsvTables.open(path, labels));
        case XLSX -> outputs.addTables(path -> XlsxTables.open(path, labels));
        case PARQUET -> outputs.addTables(ParquetTables::open);
        case DUCKDB -> outputs.addTables(DuckDbTables::open);
      }
    }
  }
}
