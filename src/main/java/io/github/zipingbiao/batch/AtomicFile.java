package io.github.zipingbiao.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears under its name only when it is complete. Until {@link #commit()} it has a
 * temporary name in the same folder; closed without it, nothing stays. Not thread-safe.
 */
public final class AtomicFile implements AutoCloseable {
  private final Path target;
  private final Path temporary;
  private final OutputStream out;

  private AtomicFile(Path target, Path temporary, OutputStream out) {
    this.target = target;
    this.temporary = temporary;
    this.out = out;
  }

  /**
   * Begins the file, with the folders that it needs.
   *
   * @param root folder that must not be left, not even through a symbolic link below it
   * @param relative path of the file inside {@code root}
   * @throws IOException if the file cannot be made there
   */
  public static AtomicFile create(Path root, Path relative) throws IOException {
    Path target = root.resolve(relative);
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(root);
    Files.createDirectories(folder);
    if (!folder.toRealPath().startsWith(root.toRealPath())) {
      throw new IOException(target + " lies outside of " + root);
    }
    // Short, so that a name that just fits its file system still does while it is being written.
    String name = ".zipingbiao-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    Path temporary = folder.resolve(name + "-" + Thread.currentThread().getId() + ".tmp");
    OutputStream out =
        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new AtomicFile(target, temporary, new BufferedOutputStream(out));
  }

  /** Returns the stream to write to; {@link #commit()} and {@link #close()} close it. */
  public OutputStream out() {
    return out;
  }

  /**
   * Puts the file in its place, over one that may be there.
   *
   * @throws IOException if that fails; the old file stays then
   */
  public void commit() throws IOException {
    out.close();
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      Files.deleteIfExists(temporary);
    }
  }
}
