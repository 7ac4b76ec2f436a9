package io.github.zipingbiao.batch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A temporary folder whose files appear in the folder around it when all are whole. */
final class StagedFolder implements AutoCloseable {
  private static final String PREFIX = ".zipingbiao-";

  private final Path target;
  private final Path path;

  private StagedFolder(Path target, Path path) {
    this.target = target;
    this.path = path;
  }

  /** Makes one, and removes what a run that was killed has left. */
  static StagedFolder inside(Path target) throws IOException {
    Files.createDirectories(target);
    for (Path left : list(target)) {
      if (left.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(left)) {
        delete(left);
      }
    }
    return new StagedFolder(target, Files.createTempDirectory(target, PREFIX));
  }

  Path path() {
    return path;
  }

  /** Moves the files, but hidden ones, over those of an earlier run. */
  void commit() throws IOException {
    for (Path file : list(path)) {
      if (file.getFileName().toString().startsWith(".")) {
        continue;
      }
      Path place = target.resolve(file.getFileName());
      try {
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() throws IOException {
    delete(path);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      for (Path file : list(folder)) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().collect(Collectors.toList());
    }
  }
}
