package io.github.zipingbiao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was found below a folder, symbolic links followed.
 *
 * @param paths what was sought, sorted
 * @param others files of other kinds, sorted; hidden ones, and what this program keeps for itself,
 *     are no documents of anybody
 * @param unreadable folders and files that could not be looked at
 */
record FolderListing(List<Path> paths, List<Path> others, List<Path> unreadable) {
  /** Begins the companion files that macOS puts beside each file in archives: never a PDF. */
  private static final String COMPANION_PREFIX = "._";

  private static final String HIDDEN_PREFIX = ".";

  /** Lists the files with one of the endings, given in lower case. */
  static FolderListing filesBelow(Path folder, List<String> extensions) {
    FolderListing all = of(folder, Integer.MAX_VALUE, path -> !Files.isDirectory(path));
    Map<Boolean, List<Path>> files =
        all.paths().stream().collect(Collectors.partitioningBy(p -> isWanted(p, extensions)));
    List<Path> others =
        files.get(false).stream()
            .filter(path -> !path.getFileName().toString().startsWith(HIDDEN_PREFIX))
            .toList();
    return new FolderListing(files.get(true), others, all.unreadable());
  }

  /** Lists the files and folders down to {@code depth} levels below that fulfil the condition. */
  static FolderListing of(Path folder, int depth, Predicate<Path> wanted) {
    List<Path> found = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          depth,
          new Collecting(folder, wanted, found, unreadable));
    } catch (IOException e) {
      throw new UncheckedIOException("The visitor lets no exception through", e);
    }
    Collections.sort(found);
    return new FolderListing(found, List.of(), unreadable);
  }

  private static boolean isWanted(Path path, List<String> extensions) {
    String name = path.getFileName().toString();
    return extensions.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
        && !name.startsWith(COMPANION_PREFIX);
  }

  private static final class Collecting extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Predicate<Path> wanted;
    private final List<Path> found;
    private final List<Path> unreadable;

    Collecting(Path folder, Predicate<Path> wanted, List<Path> found, List<Path> unreadable) {
      this.folder = folder;
      this.wanted = wanted;
      this.found = found;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      if (path.equals(folder)) {
        return FileVisitResult.CONTINUE;
      }
      return path.endsWith(ResultStore.OWN_FOLDER)
          ? FileVisitResult.SKIP_SUBTREE
          : visitFile(path, attributes);
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (wanted.test(path)) {
        found.add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException cause) {
      if (!(cause instanceof FileSystemLoopException)) {
        unreadable.add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, IOException cause) {
      if (cause != null) {
        unreadable.add(path);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
