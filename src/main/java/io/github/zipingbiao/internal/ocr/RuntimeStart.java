package io.github.zipingbiao.internal.ocr;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Starts ONNX Runtime where it cannot bring the process down.
 *
 * <p>Release 1.29 matches the command line of the process with a regular expression that calls
 * itself for every character: from about 4,000 characters on, many file names for instance, this
 * overflows the stack of a usual thread, which ends the Java virtual machine without a word. So the
 * start runs on a thread whose stack is large enough for the command line at hand.
 */
final class RuntimeStart {
  /** Stack that a character of the command line takes: 180 bytes were seen, a margin added. */
  private static final long STACK_PER_CHARACTER = 1_024;

  /** Stack of the start itself. */
  private static final long LEAST_STACK = 4L << 20;

  /** Command line of this process on Linux, the one platform that shows the fault. */
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private RuntimeStart() {}

  /**
   * Returns the environment, which is one for the process.
   *
   * @throws IOException where the runtime does not start on this platform
   */
  static OrtEnvironment environment() throws IOException {
    FutureTask<OrtEnvironment> start = new FutureTask<>(OrtEnvironment::getEnvironment);
    Thread thread = new Thread(null, start, "model-start", stackSize());
    thread.setDaemon(true);
    thread.start();
    try {
      return start.get();
    } catch (ExecutionException e) {
      throw new IOException(
          "ONNX Runtime does not start on this platform: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while ONNX Runtime started", e);
    }
  }

  private static long stackSize() {
    try {
      return LEAST_STACK + STACK_PER_CHARACTER * Files.readAllBytes(COMMAND_LINE).length;
    } catch (IOException | RuntimeException e) {
      return LEAST_STACK; // no such file: another platform, without the fault
    }
  }
}
