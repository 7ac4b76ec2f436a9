package io.github.zipingbiao.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * One form is one form, wherever its pages break: composed forms, printed by several engines on
 * pages of many heights, read like the same forms on one page.
 *
 * <p>A few prints in each build; any number by hand: {@code mvn -q test
 * -Dtest=PageHeightPropertyTest -Dheights=2000 -Dseed=7}. Prints that differ are kept below {@code
 * target/page-heights}.
 */
class PageHeightPropertyTest {
  private static final long BUILD_SEED = 1;
  private static final int BUILD_PRINTS = Layout.values().length * Engine.values().length;

  /** Prints of the build that are known to read otherwise; a run by hand counts them. */
  private static Set<String> open() {
    try (var in = PageHeightPropertyTest.class.getResourceAsStream("open-prints.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aReadingDoesNotDependOnThePageHeight() throws IOException {
    Integer byHand = Integer.getInteger("heights");
    int count = byHand == null ? BUILD_PRINTS : byHand;
    Set<String> left = byHand == null ? open() : Set.of();
    PageHeightRun run = new PageHeightRun(Path.of("target", "page-heights"));
    for (Print print : Print.sample(count, Long.getLong("seed", BUILD_SEED))) {
      if (!left.contains(print.toString())) {
        run.read(print);
      }
    }
    if (byHand != null) {
      System.out.println(run.summary());
    }
    assertTrue(run.differing().isEmpty(), () -> text(run.differing()) + run.summary());
  }

  private static String text(List<PrintOutcome> outcomes) {
    return outcomes.stream().map(outcome -> outcome + "\n").collect(Collectors.joining());
  }
}
