package io.github.zipingbiao.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;

final class CharacterKindTest {
  @Test
  void isWideWhereUnicodeSaysSo() {
    for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
      int width = UCharacter.getIntPropertyValue(cp, UProperty.EAST_ASIAN_WIDTH);
      boolean wide = width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
      assertEquals(wide, CharacterKind.isWide(cp), Integer.toHexString(cp));
    }
  }

  @Test
  void ideographsAreHan() {
    for (int cp = 0x80; cp <= Character.MAX_CODE_POINT; cp++) {
      if (UCharacter.hasBinaryProperty(cp, UProperty.IDEOGRAPHIC)) {
        assertEquals(CharacterKind.HAN, CharacterKind.of(cp, 1), Integer.toHexString(cp));
      }
    }
  }
}
