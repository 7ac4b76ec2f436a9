package io.github.zipingbiao.batch;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A path with {@code *}, {@code ?}, {@code [...]}, <code>{a,b}</code> or {@code **} in it, as
 * {@link java.nio.file.FileSystem#getPathMatcher} defines them, except that {@code **}{@code /}
 * also stands for no folder at all.
 *
 * @param base the folder before the first of these characters
 * @param rest the pattern below it
 */
record GlobPattern(Path base, String rest) {
  private static final String META = "*?[{";
  private static final String ANY_DEPTH = "**";

  static boolean isPattern(String argument) {
    return firstMeta(argument) < argument.length();
  }

  static GlobPattern of(String argument) {
    int meta = firstMeta(argument);
    int cut = argument.lastIndexOf('/', meta);
    if (File.separatorChar != '/') {
      cut = Math.max(cut, argument.lastIndexOf(File.separatorChar, meta));
    }
    String rest = argument.substring(cut + 1).replace(File.separatorChar, '/');
    return new GlobPattern(Path.of(argument.substring(0, cut + 1)), rest);
  }

  /**
   * Returns the files and folders that match.
   *
   * @throws InvalidPathException if the pattern is not well formed
   */
  FolderListing matches() {
    PathMatcher matcher = matcher();
    int depth =
        rest.contains(ANY_DEPTH)
            ? Integer.MAX_VALUE
            : (int) rest.chars().filter(c -> c == '/').count() + 1;
    return FolderListing.of(base, depth, path -> matcher.matches(base.relativize(path)));
  }

  private PathMatcher matcher() {
    try {
      return base.getFileSystem().getPathMatcher("glob:" + rest.replace("**/", "{,**/}"));
    } catch (PatternSyntaxException e) {
      throw new InvalidPathException(rest, e.getDescription());
    }
  }

  private static int firstMeta(String argument) {
    int index = 0;
    while (index < argument.length() && META.indexOf(argument.charAt(index)) < 0) {
      index++;
    }
    return index;
  }
}
