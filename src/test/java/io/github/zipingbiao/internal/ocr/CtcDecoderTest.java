package io.github.zipingbiao.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Random;
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
    float[] output = new float[steps.length * characters.size()];
    for (int i = 0; i < steps.length; i++) {
      output[i * characters.size() + classOf("7")] = 0.06f;
      int best = steps[i].isEmpty() ? CharacterSet.BLANK : classOf(steps[i]);
      output[i * characters.size() + best] = 0.9f;
    }
    return new CtcDecoder(characters).decode(output, 1);
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

  @Test
  void withoutAMajorityTheLikeliestIsTaken() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      float[] step = new float[characters.size()];
      float rest = 1;
      for (int k = 0; k < 6; k++) {
        float share = rest * random.nextFloat();
        step[random.nextInt(characters.size())] += share;
        step[CharacterSet.BLANK] += k == 5 ? rest - share : 0;
        rest -= share;
      }
      int likeliest = 0;
      for (int i = 0; i < step.length; i++) {
        likeliest = step[i] > step[likeliest] ? i : likeliest;
      }

      List<RecognisedCharacter> line = new CtcDecoder(characters).decode(step, 1);

      assertEquals(
          likeliest == CharacterSet.BLANK ? List.of() : List.of(characters.text(likeliest)),
          line.stream().map(RecognisedCharacter::text).toList());
    }
  }

  @Test
  void anotherCharacterMayFollowTheOneOfTheStepBefore() {
    float[] steps = new float[2 * characters.size()];
    steps[classOf("1")] = 0.9f;
    steps[characters.size() + classOf("1")] = 0.3f;
    steps[characters.size() + classOf("7")] = 0.4f;

    List<RecognisedCharacter> line = new CtcDecoder(characters).decode(steps, 1);

    assertEquals(List.of("1", "7"), line.stream().map(RecognisedCharacter::text).toList());
  }

  @Test
  void aReadingThatLeavesNoDoubtHasNoOthers() {
    float[] step = new float[characters.size()];
    step[classOf("1")] = 0.9995f;
    step[classOf("7")] = 0.0005f;

    assertEquals(List.of(), new CtcDecoder(characters).decode(step, 1).get(0).others());
  }
}
