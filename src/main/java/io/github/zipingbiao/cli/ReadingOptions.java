package io.github.zipingbiao.cli;

import io.github.zipingbiao.Recognition;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.batch.GuardedReader;
import io.github.zipingbiao.batch.InputCollector;
import io.github.zipingbiao.batch.OrderedWorkers;
import io.github.zipingbiao.limit.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads documents takes. */
final class ReadingOptions {
  /** Endings of the files that are looked for in folders: PDF, and plain-text dumps of PDF. */
  static final List<String> DOCUMENTS = List.of(".pdf", ".txt");

  private static final List<String> LANGUAGES = List.of("zh", "en");

  /** The rest of a document's time is for what comes after its pages. */
  private static final double TIME_FOR_PAGES = 0.8;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, patterns, @list.txt, or - for standard input.")
  private List<String> paths;

  @Option(
      names = "--ocr",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description = "When pages are read from their picture (default: auto).")
  private Recognition recognition;

  @Option(names = "--password", paramLabel = "TEXT", description = "Opens encrypted documents.")
  private String password;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents read at once (default: the number of processors).")
  private Integer threads;

  @Option(
      names = "--timeout",
      paramLabel = "120s",
      defaultValue = "120s",
      converter = DurationConverter.class,
      description = "Time for each document (default: 120s).")
  private Duration timeout;

  @Option(
      names = "--limit",
      paramLabel = "NAME=N",
      split = ",",
      converter = LimitOption.Converter.class,
      completionCandidates = LimitOption.Names.class,
      description =
          "How much of a document is read at most: ${COMPLETION-CANDIDATES}; N may end in k, M or G;"
              + " repeatable.")
  private List<LimitOption> limits = List.of();

  @Option(
      names = "--strict",
      description = "End with 1 also where files were passed over or a document holds no form.")
  private boolean strict;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "Language of the messages (default: that of the machine).")
  void language(String tag) {
    if (!LANGUAGES.contains(tag)) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--lang must be zh or en");
    }
    Locale.setDefault(Locale.forLanguageTag(tag));
  }

  @Option(names = "-q", description = "Say only what could not be read.")
  private boolean quiet;

  @Option(names = "-v", description = "Say all: each warning, each file passed over.")
  private boolean verbose;

  /** Returns what reads the documents and reports on them. */
  DocumentRun run(Streams streams) {
    return new DocumentRun(streams, verbosity(), strict, workers());
  }

  private Verbosity verbosity() {
    if (quiet && verbose) {
      throw new CommandLine.ParameterException(spec.commandLine(), "-q and -v exclude each other");
    }
    return quiet ? Verbosity.QUIET : verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
  }

  private OrderedWorkers workers() {
    int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (count < 1) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--threads must be 1 or more");
    }
    return new OrderedWorkers(count);
  }

  InputCollector.Collected collect() {
    return collect(DOCUMENTS);
  }

  InputCollector.Collected collect(List<String> extensions) {
    return InputCollector.collect(paths, extensions);
  }

  /** Returns whether one file was named by itself, so that a person may be reading the output. */
  boolean namesOneFile(InputCollector.Collected collected) {
    return paths.size() == 1
        && collected.inputs().size() == 1
        && collected.inputs().stream()
            .allMatch(input -> input.file().isEmpty() || input.label().equals(paths.get(0)));
  }

  GuardedReader reader(Streams streams, ReaderFactory readers) {
    return new GuardedReader(
        readers.create(password(), recognition, limits(), streams.in()), timeout);
  }

  /** Returns the library's reader with the options, for commands that want more than a result. */
  SelfEvaluationReader reader() {
    SelfEvaluationReader.Builder builder =
        SelfEvaluationReader.builder().recognition(recognition).limits(limits());
    password().ifPresent(builder::password);
    return builder.build();
  }

  Recognition recognition() {
    return recognition;
  }

  private Limits limits() {
    Duration forPages = Duration.ofMillis((long) (timeout.toMillis() * TIME_FOR_PAGES));
    Limits all = Limits.standard().withTime(forPages);
    for (LimitOption option : limits) {
      all = all.with(option.limit(), option.value());
    }
    return all;
  }

  Optional<String> password() {
    return Optional.ofNullable(password);
  }

  Duration timeout() {
    return timeout;
  }
}
