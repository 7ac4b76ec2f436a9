package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class CtcDecoderTest {
  private static CharacterSet characters;

  @BeforeAll
  static void load() throws IOException {
    characters = CharacterSet.load();
  }

  private static int classOf(String text) {
    for (int i = 1; i < characters.size(); i++) {
      if (characters.text(i).equals(text)) {
        return i;
      }
    }
    throw new IllegalArgumentException(text);
  }

  /** Probability 0.9 for each given text in turn, "" being the blank, and 0.06 for "7". */
  private static List<RecognisedCharacter> decode(String... steps) {
    FloatBuffer output = FloatBuffer.allocate(steps.length * characters.size());
    for (int i = 0; i < steps.length; i++) {
      output.put(i * characters.size() + classOf("7"), 0.06f);
      int best = steps[i].isEmpty() ? CharacterSet.BLANK : classOf(steps[i]);
      output.put(i * characters.size() + best, 0.9f);
    }
    return new CtcDecoder(characters).decode(output, 0, steps.length, steps.length);
  }

  @Test
  void hasAClassForEachOutputOfTheModel() {
    assertEquals(6625, characters.size());
    assertEquals(" ", characters.text(6624));
  }

  @Test
  void joinsStepsOfOneCharacterAndPartsThoseWithABlankBetween() {
    List<RecognisedCharacter> line = decode("", "1", "1", "", "1", "2", "");

    assertEquals(List.of("1", "1", "2"), line.stream().map(RecognisedCharacter::text).toList());
    assertEquals(2 / 7.0, line.get(0).middle(), 1e-9);
    assertEquals(0.9, line.get(0).probability(), 1e-6);
  }

  @Test
  void keepsTheOtherReadings() {
    RecognisedCharacter one = decode("1").get(0);

    assertEquals("7", one.others().get(0).text());
    assertEquals(0.06, one.others().get(0).probability(), 1e-6);
  }
}
