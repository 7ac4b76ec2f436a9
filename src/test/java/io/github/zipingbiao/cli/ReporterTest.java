package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is said in the middle of a run. */
class ReporterTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Reporter reporter(boolean terminal, Verbosity verbosity) {
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), messages, terminal);
    return new Reporter(streams, verbosity, false, 7);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void aLogGetsALineThatTheRunGoesOn() {
    reporter(false, Verbosity.NORMAL).beat();
    assertEquals("0/7  0.0/s  good 0, doubtful 0, failed 0\n", said());
  }

  @Test
  void aTerminalAndWhoWantsQuietGetNone() {
    reporter(true, Verbosity.NORMAL).beat();
    reporter(false, Verbosity.QUIET).beat();
    assertEquals("", said());
  }

  @Test
  void aRunThatIsBrokenOffEndsTheLineOfATerminal() {
    reporter(true, Verbosity.NORMAL).brokenOff("; go on");
    assertTrue(said().startsWith("\n"), said());
    assertTrue(said().endsWith("broken off after 0/7 documents; go on\n"), said());
  }
}
