package io.github.zipingbiao.internal.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the ideograph behind a character of the CJK Radicals Supplement. Unicode gives these no
 * compatibility mapping, but the root collation sorts each with the ideograph that it stands for,
 * so both have the same primary key.
 */
final class Radicals {
  private static final int FIRST = 0x2E80;
  private static final int LAST = 0x2EF3;

  private Radicals() {}

  static boolean isRadical(int c) {
    return c >= FIRST && c <= LAST;
  }

  /** Returns the ideograph, or the radical itself where it stands for none. */
  static int ideographOf(int radical) {
    return Table.MAPPING.getOrDefault(radical, radical);
  }

  /** Built when the first radical is met: most documents have none. */
  private static final class Table {
    static final Map<Integer, Integer> MAPPING = build();

    private static Map<Integer, Integer> build() {
      Collator collator = Collator.getInstance(ULocale.ROOT);
      collator.setStrength(Collator.PRIMARY);
      Map<String, Integer> byKey = new HashMap<>();
      for (int c = 0x4E00; c <= 0x9FFF; c++) {
        byKey.putIfAbsent(key(collator, c), c);
      }
      Map<Integer, Integer> mapping = new HashMap<>();
      for (int c = FIRST; c <= LAST; c++) {
        Integer ideograph = byKey.get(key(collator, c));
        if (ideograph != null) {
          mapping.put(c, ideograph);
        }
      }
      return mapping;
    }

    private static String key(Collator collator, int c) {
      byte[] key = collator.getCollationKey(Character.toString(c)).toByteArray();
      return new String(key, StandardCharsets.ISO_8859_1);
    }
  }
}
