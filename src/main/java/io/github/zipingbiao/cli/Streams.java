package io.github.zipingbiao.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: data alone, in UTF-8
 * @param err standard error: messages and progress
 * @param terminal whether {@code err} is a terminal, so that a line can be written over
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal) {}
