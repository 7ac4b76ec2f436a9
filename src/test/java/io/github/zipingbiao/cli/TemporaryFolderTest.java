package io.github.zipingbiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

  @TempDir private Path parent;

  /** Makes what a process that was killed has left. */
  private Path left(String name) throws IOException {
    Path folder = Files.createDirectory(parent.resolve(name));
    Files.createFile(folder.resolve("in-use"));
    Files.createFile(Files.createDirectory(folder.resolve("native")).resolve("library.so"));
    Files.setLastModifiedTime(folder, LONG_AGO);
    return folder;
  }

  @Test
  void removesWhatAKilledProcessLeft() throws IOException {
    Path abandoned = left("zipingbiao-1");
    TemporaryFolder.inside(parent).close();
    assertFalse(Files.exists(abandoned));
  }

  @Test
  void keepsTheFolderOfARunningProcess() throws IOException {
    try (TemporaryFolder running = TemporaryFolder.inside(parent)) {
      Files.setLastModifiedTime(running.path(), LONG_AGO);
      TemporaryFolder.inside(parent).close();
      assertTrue(Files.exists(running.path()));
    }
  }

  @Test
  void keepsWhatIsNotItsOwn() throws IOException {
    Path other = left("other-1");
    Path young = left("zipingbiao-2");
    Files.setLastModifiedTime(young, FileTime.from(Instant.now()));
    TemporaryFolder.inside(parent).close();
    assertTrue(Files.exists(other) && Files.exists(young));
  }

  @Test
  void followsNoLinkOutOfAFolderThatItRemoves() throws IOException {
    Path kept = Files.createFile(Files.createDirectory(parent.resolve("kept")).resolve("file"));
    Path abandoned = left("zipingbiao-3");
    Files.createSymbolicLink(abandoned.resolve("link"), kept.getParent());
    Files.setLastModifiedTime(abandoned, LONG_AGO);
    TemporaryFolder.inside(parent).close();
    assertFalse(Files.exists(abandoned));
    assertTrue(Files.exists(kept));
  }

  @Test
  void isForItsOwnerAloneAndGoesWhenClosed() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    TemporaryFolder folder = TemporaryFolder.inside(parent);
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())));
    folder.close();
    assertFalse(Files.exists(folder.path()));
  }
}
