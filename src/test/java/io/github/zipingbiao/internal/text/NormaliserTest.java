package io.github.zipingbiao.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;

class NormaliserTest {
  @Test
  void turnsFullWidthLettersAndDigitsIntoAscii() {
    assertEquals("2022年ABCxyz", Normaliser.normalise("２０２２年ＡＢＣｘｙｚ"));
  }

  @Test
  void keepsPunctuationAndSymbolsAsPrinted() {
    String printed = "（试行），：；％㎡①℃≥“四好”…—～、㎞²\uFFFD";
    assertEquals(printed, Normaliser.normalise(printed));
  }

  @Test
  void aGlyphThatTwoCodePointsShareIsTheOneThatIsTyped() {
    assertEquals("-5", Normaliser.normalise("\u00AD5"));
    assertEquals("6～8个", Normaliser.normalise("6\u301C8个"));
    assertEquals("0531-5550136", Normaliser.normalise("0531\u20115550136"));
    assertEquals("……", Normaliser.normalise("\u22EF\u22EF"));
  }

  @Test
  void unifiesRadicalsAndCompatibilityIdeographs() {
    assertEquals("一人工方用", Normaliser.normalise("\u2F00\u2F08\u2F2F\u2F45\u2F64"));
    assertEquals("民长车门见页", Normaliser.normalise("\u2EA0\u2ED3\u2ECB\u2ED4\u2EC5\u2EDA"));
    assertEquals("金利丽", Normaliser.normalise("\uF90A\uF9DD丽"));
    assertEquals("\u4E3D", Normaliser.normalise("\uD87E\uDC00"));
  }

  @Test
  void unifiesEveryKangxiRadicalAsUnicodeDoes() {
    Normalizer2 nfkc = Normalizer2.getNFKCInstance();
    for (int cp = 0x2F00; cp <= 0x2FD5; cp++) {
      String radical = Character.toString(cp);
      if (cp != 0x2F3E) {
        assertEquals(nfkc.normalize(radical), Normaliser.normalise(radical));
      }
    }
  }

  @Test
  void unifiesTheRadicalDoorToTheIdeographOfTheMainland() {
    assertEquals("农户", Normaliser.normalise("农\u2F3E"));
  }

  @Test
  void unifiesEveryOtherRadicalToAnIdeographThatLooksOrSortsTheSame() {
    Collator collator = Collator.getInstance(ULocale.ROOT);
    collator.setStrength(Collator.PRIMARY);
    SpoofChecker looks = new SpoofChecker.Builder().build();
    for (int cp = 0x2E80; cp <= 0x2EF3; cp++) {
      String radical = Character.toString(cp);
      String unified = Normaliser.normalise(radical);
      if (UCharacter.isDefined(cp)) {
        assertTrue(
            UCharacter.hasBinaryProperty(unified.codePointAt(0), UProperty.UNIFIED_IDEOGRAPH),
            radical + " became " + unified);
        boolean same =
            collator.compare(radical, unified) == 0
                || looks.getSkeleton(radical).equals(looks.getSkeleton(unified));
        assertTrue(same, radical + " became " + unified);
      }
    }
  }

  @Test
  void dropsWhatPrintsNothingAndUnifiesSpaces() {
    assertEquals("项目", Normaliser.normalise("\uFEFF项\u200B\u0007目\uDB40\uDD00\uFE0F"));
    assertEquals("a b c d", Normaliser.normalise("a\u00A0b\u3000c\td"));
    assertEquals("一\n二", Normaliser.normalise("一\n二"));
  }

  @Test
  void composesLettersAndOpensLigatures() {
    assertEquals("\u00E9", Normaliser.normalise("e\u0301"));
    assertEquals("office", Normaliser.normalise("o\uFB03ce"));
  }

  @Test
  void everyTextIsComposed() {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
      String pair = Normaliser.normalise("％" + Character.toString(cp) + Character.toString(cp));
      assertTrue(nfc.isNormalized(pair), Integer.toHexString(cp));
    }
    assertEquals("\u2260", Normaliser.normalise("=\u0338"));
  }

  @Test
  void changesNothingTheSecondTime() {
    for (int cp = 0; cp <= 0x323AF; cp++) {
      String once = Normaliser.normalise("a" + Character.toString(cp) + "\u0301");
      assertEquals(once, Normaliser.normalise(once), () -> "at " + once);
    }
  }
}
