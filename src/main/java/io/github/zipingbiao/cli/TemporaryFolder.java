package io.github.zipingbiao.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;

/**
 * The folder of this process for temporary files, among them the native libraries that the
 * recogniser and DuckDB unpack. Only its owner may look into it. It is removed when the process
 * ends or, should it be killed, by the next one: a lock, which the system frees with the process,
 * tells whether a folder is still in use.
 */
final class TemporaryFolder implements AutoCloseable {
  private static final String PREFIX = "zipingbiao-";
  private static final String LOCK = "in-use";

  /** A folder that was changed within this time may belong to a process that is just starting. */
  private static final Duration STARTING = Duration.ofMinutes(1);

  private final Path path;
  private final FileChannel lock;

  private TemporaryFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes the folder of this process and removes those that processes which were killed have left.
   *
   * @param parent the folder of the system for temporary files
   * @throws IOException if it cannot be made
   */
  static TemporaryFolder inside(Path parent) throws IOException {
    Path path = Files.createTempDirectory(parent, PREFIX); // for its owner alone
    FileChannel lock =
        FileChannel.open(
            path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    TemporaryFolder folder = new TemporaryFolder(path, lock);
    folder.removeAbandoned(parent);
    return folder;
  }

  /** Makes it the place for the temporary files of this process, until the process ends. */
  static void use() {
    Path system = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      TemporaryFolder folder = inside(system);
      System.setProperty("java.io.tmpdir", folder.path.toString());
      Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
    } catch (IOException e) {
      // The folder of the system serves as well, without being cleaned up.
    }
  }

  Path path() {
    return path;
  }

  private void removeAbandoned(Path parent) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      UserPrincipal me = Files.getOwner(path);
      for (Path folder : folders) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(me)
            && isAbandoned(folder)) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      // Another process may be clearing up at the same time.
    }
  }

  private static boolean isAbandoned(Path folder) throws IOException {
    FileTime changed = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS);
    if (changed.toInstant().isAfter(Instant.now().minus(STARTING))) {
      return false;
    }
    Path file = folder.resolve(LOCK);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // held in this very process
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() {
    try {
      lock.close();
      delete(path);
    } catch (IOException e) {
      // What a system does not delete while it is in use, the next process does.
    }
  }
}
