package io.github.zipingbiao.cli;

import io.github.zipingbiao.batch.Failure;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the command line: {@code java -jar zipingbiao-cli.jar COMMAND}. */
public final class Main {
  /** Exit status: all is well. */
  static final int OK = 0;

  /** Exit status: some document could not be read, or not wholly; the others are written. */
  static final int SOME_FAILED = 1;

  /** Exit status: the command line is wrong; nothing was done. */
  static final int WRONG_USAGE = 2;

  private Main() {}

  /** Runs the command and ends the Java process with its exit status. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    // Beside picocli's start, which takes longer.
    Thread folder = new Thread(TemporaryFolder::use, "temporary-folder");
    folder.start();
    // Buffered, because a bare FileInputStream asks a pipe for its length and fails.
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, messageCharset());
    Streams streams = new Streams(in, out, err, CommandLine.Help.Ansi.AUTO.enabled());
    CommandLine commands = commandLine(streams, ReaderFactory::library, args);
    CommandLine.IExecutionStrategy strategy = commands.getExecutionStrategy();
    commands.setExecutionStrategy(
        parsed -> {
          waitFor(folder);
          return strategy.execute(parsed);
        });
    int status = commands.execute(args);
    waitFor(folder); // it may not be made while the process ends
    System.exit(status);
  }

  private static void waitFor(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs a command and returns its exit status. */
  static int run(Streams streams, ReaderFactory readers, String... args) {
    return commandLine(streams, readers, args).execute(args);
  }

  private static CommandLine commandLine(Streams streams, ReaderFactory readers, String[] args) {
    CommandLine commands = new CommandLine(new Root());
    wanted(commandsByName(streams, readers), args)
        .forEach((name, command) -> commands.addSubcommand(name, command.get()));
    return commands
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, a) -> wrongUsage(streams, e))
        .setExecutionExceptionHandler((e, c, p) -> broken(streams, e));
  }

  private static Map<String, Supplier<Object>> commandsByName(
      Streams streams, ReaderFactory readers) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put(ConvertCommand.NAME, () -> new ConvertCommand(streams, readers));
    commands.put(TablesCommand.NAME, () -> new TablesCommand(streams, readers));
    commands.put(CheckCommand.NAME, () -> new CheckCommand(streams, readers));
    commands.put(InspectCommand.NAME, () -> new InspectCommand(streams));
    commands.put(ReportCommand.NAME, () -> new ReportCommand(streams));
    commands.put(SoakCommand.NAME, () -> new SoakCommand(streams, readers));
    commands.put(SchemaCommand.NAME, () -> new SchemaCommand(streams));
    commands.put(VersionCommand.NAME, () -> new VersionCommand(streams));
    commands.put(HelpCommand.NAME, HelpCommand::new);
    return commands;
  }

  /** Returns the one command that is asked for, as far as that is certain: each takes its time. */
  private static Map<String, Supplier<Object>> wanted(
      Map<String, Supplier<Object>> commands, String[] args) {
    Supplier<Object> first = args.length == 0 ? null : commands.get(args[0]);
    return first == null || args[0].equals(HelpCommand.NAME) ? commands : Map.of(args[0], first);
  }

  /** The command without a name: says which there are. */
  @Command(
      name = "zipingbiao",
      description = "Reads budget performance self-evaluation forms from PDF into records.",
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND")
  static final class Root implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(
        names = {"-h", "--help"},
        usageHelp = true,
        scope = CommandLine.ScopeType.INHERIT,
        description = "Say how the command is used.")
    @SuppressWarnings("unused") // picocli asks whether it was given
    private boolean help;

    @CommandLine.Option(
        names = {"-V", "--version"},
        versionHelp = true,
        description = "Print the version.")
    @SuppressWarnings("unused") // picocli asks whether it was given
    private boolean version;

    @Override
    public void run() {
      throw new CommandLine.ParameterException(spec.commandLine(), "a command is needed");
    }
  }

  /** Finds the version for the option. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      return new String[] {VersionCommand.version()};
    }
  }

  private static int wrongUsage(Streams streams, CommandLine.ParameterException e) {
    CommandLine.Model.CommandSpec command = e.getCommandLine().getCommandSpec();
    String line = command.qualifiedName() + ": ERROR USAGE: " + e.getMessage();
    String meant = Suggestion.of(e).map(name -> "; did you mean " + name + "?").orElse("");
    streams.err().println(line.replaceAll("\\p{Cntrl}+", " ") + meant);
    String root = command.root().name();
    String topic = command == command.root() ? "" : " " + command.name();
    streams.err().println("try: " + root + " help" + topic);
    return WRONG_USAGE;
  }

  /** Only what concerns the run as a whole comes here: faults of documents are their outcomes. */
  private static int broken(Streams streams, Exception e) {
    if (isClosedPipe(e)) {
      return OK;
    }
    Failure failure = e instanceof IOException ? Failure.notWritten(e) : Failure.of(e);
    String text = failure.message() + " (" + failure.advice() + ")";
    streams.err().println("zipingbiao: ERROR " + failure.code() + ": " + text);
    return SOME_FAILED;
  }

  /** Whoever read standard output has seen enough, such as {@code head}; the JDK has no type. */
  private static boolean isClosedPipe(Exception e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return e instanceof IOException && message.contains("pipe");
  }

  /** The system's character set; UTF-8 where that is but ASCII, so that names stay readable. */
  private static Charset messageCharset() {
    String system = System.getProperty("native.encoding", StandardCharsets.UTF_8.name());
    Charset charset = Charset.forName(System.getProperty("stderr.encoding", system));
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }
}
