package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.AtomicFile;
import io.github.zipingbiao.batch.Failure;
import io.github.zipingbiao.batch.InputCollector;
import io.github.zipingbiao.batch.SavedArchive;
import io.github.zipingbiao.report.ArchiveReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a page of HTML over an archive that was converted. */
@Command(
    name = ReportCommand.NAME,
    description =
        "Write an HTML page over a converted archive: sums, distributions, what to look at.")
final class ReportCommand implements Callable<Integer> {
  static final String NAME = "report";

  private static final String PAGE = "report.html";

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder that convert wrote into with -o.")
  private Path folder;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Where the page goes (default: DIR/" + PAGE + ").")
  private Path file;

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path page = page();
    ArchiveReport report = new ArchiveReport();
    SavedArchive archive = new SavedArchive(folder, page);
    Reporter reporter = new Reporter(streams, Verbosity.NORMAL, false, 0);
    try {
      archive.addTo(report);
    } catch (IOException e) {
      reporter.problem(new InputCollector.Problem(folder.toString(), Failure.of(e)));
      return reporter.status();
    }
    archive.problems().forEach(reporter::problem);
    archive.skipped().forEach(reporter::skipped);
    if (archive.isEmpty()) {
      reporter.nothingIn(folder);
    }
    write(report, page, reporter);
    return reporter.status();
  }

  private Path page() {
    if (!Files.isDirectory(folder)) {
      throw wrongUsage(folder + " is not a folder");
    } else if (file != null && Files.isDirectory(file)) {
      throw wrongUsage(file + " is a folder, not a file");
    }
    Path page = file == null ? folder.resolve(PAGE) : file;
    if (file == null && Files.exists(page) && Files.exists(folder.resolve("report.json"))) {
      throw wrongUsage(page + " may be the page of a document; name another one with -o");
    }
    return page.toAbsolutePath();
  }

  private static void write(ArchiveReport report, Path page, Reporter reporter) {
    try (AtomicFile html = AtomicFile.create(page.getParent(), page.getFileName())) {
      report.write(html.out());
      html.commit();
    } catch (IOException e) {
      reporter.problem(new InputCollector.Problem(page.toString(), Failure.notWritten(e)));
    }
  }

  private CommandLine.ParameterException wrongUsage(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
