package io.github.zipingbiao.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font with a glyph of its own for each character of a form, all of them boxes: an em
 * wide, those of ASCII half an em. Only text and geometry matter to a reader, so the tests need no
 * font of the machine.
 */
final class BoxFont {
  /** The name that the font carries. */
  static final String NAME = "Box";

  private static final int EM = 1000;
  private static final int ASCENT = 880;
  private static final int DESCENT = -120;

  /** First and last character of each stretch: ASCII, punctuation, signs, Han, full width. */
  private static final int[][] STRETCHES = {
    {0x20, 0x7E},
    {0xA0, 0xFF},
    {0x2010, 0x2044},
    {0x2200, 0x22FF},
    {0x3000, 0x303F},
    {0x4E00, 0x9FA5},
    {0xFF01, 0xFF5E}
  };

  private static final byte[] BYTES = make();

  private BoxFont() {}

  /** Returns the font file. */
  static byte[] bytes() {
    return BYTES.clone();
  }

  private static byte[] make() {
    List<Integer> characters = new ArrayList<>();
    for (int[] stretch : STRETCHES) {
      for (int c = stretch[0]; c <= stretch[1]; c++) {
        characters.add(c);
      }
    }
    Map<String, Table> tables = new TreeMap<>();
    tables.put("OS/2", os2());
    tables.put("cmap", cmap());
    tables.put("head", head());
    tables.put("hhea", hhea(characters.size() + 1));
    tables.put("hmtx", hmtx(characters));
    tables.put("maxp", maxp(characters.size() + 1));
    tables.put("name", name());
    tables.put("post", post());
    outlines(characters, tables);
    return file(tables);
  }

  private static void outlines(List<Integer> characters, Map<String, Table> tables) {
    Table glyf = new Table();
    Table loca = new Table().int32(0);
    box(glyf, EM);
    for (int c : characters) {
      loca.int32(glyf.size());
      if (c != ' ' && c != 0xA0 && c != 0x3000) {
        box(glyf, width(c));
      }
    }
    tables.put("glyf", glyf);
    tables.put("loca", loca.int32(glyf.size()));
  }

  /** A box of four points on the curve, their steps in words. */
  private static void box(Table glyf, int width) {
    int right = width - 100;
    glyf.int16(1, 50, 0, width - 50, 700).int16(3, 0).int8(1, 1, 1, 1);
    glyf.int16(50, 0, right, 0).int16(0, 700, 0, -700);
  }

  private static int width(int character) {
    return character < 0x80 ? EM / 2 : EM;
  }

  private static Table hmtx(List<Integer> characters) {
    Table hmtx = new Table().int16(EM, 50);
    characters.forEach(c -> hmtx.int16(width(c), 50));
    return hmtx;
  }

  private static Table cmap() {
    int segments = STRETCHES.length + 1;
    Table ends = new Table();
    Table starts = new Table();
    Table deltas = new Table();
    int glyph = 1;
    for (int[] stretch : STRETCHES) {
      ends.int16(stretch[1]);
      starts.int16(stretch[0]);
      deltas.int16(glyph - stretch[0]);
      glyph += stretch[1] - stretch[0] + 1;
    }
    Table map = new Table().int16(4, 16 + 8 * segments, 0).int16(searchFields(segments, 2));
    map.add(ends.int16(0xFFFF)).int16(0).add(starts.int16(0xFFFF)).add(deltas.int16(1));
    map.int16(new int[segments]);
    return new Table().int16(0, 1, 3, 1).int32(12).add(map);
  }

  /** Twice the count for {@code cmap}, the count for a directory, and the three that follow. */
  private static int[] searchFields(int count, int unit) {
    int power = Integer.highestOneBit(count);
    int range = power * unit;
    int first = unit == 2 ? 2 * count : count;
    return new int[] {first, range, Integer.numberOfTrailingZeros(power), count * unit - range};
  }

  private static Table head() {
    Table head = new Table().int32(0x00010000, 0x00010000, 0, 0x5F0F3CF5).int16(0, EM);
    return head.int32(0, 0, 0, 0).int16(0, DESCENT, EM, ASCENT, 0, 8, 2, 1, 0);
  }

  private static Table hhea(int glyphs) {
    Table hhea = new Table().int32(0x00010000).int16(ASCENT, DESCENT, 0, EM, 50, 50, EM, 1, 0);
    return hhea.int16(0, 0, 0, 0, 0, 0, glyphs);
  }

  private static Table maxp(int glyphs) {
    return new Table().int32(0x00010000).int16(glyphs, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  private static Table os2() {
    Table os2 = new Table().int16(3, EM, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480);
    os2.int16(50, 258, 0).int8(new int[10]).int32(1, 0x08000000, 0, 0).ascii("TEST");
    os2.int16(0x40, 0x20, 0xFF5E, ASCENT, DESCENT, 0, ASCENT, -DESCENT).int32(0x00040001, 0);
    return os2.int16(500, 700, 0, 0x20, 1);
  }

  private static Table post() {
    return new Table().int32(0x00030000, 0).int16(-100, 50).int32(0, 0, 0, 0, 0);
  }

  private static Table name() {
    String[] texts = {NAME, "Regular", NAME, NAME, "1", NAME};
    Table records = new Table();
    Table strings = new Table();
    for (int i = 0; i < texts.length; i++) {
      byte[] text = texts[i].getBytes(StandardCharsets.UTF_16BE);
      records.int16(3, 1, 0x409, i + 1, text.length, strings.size());
      strings.bytes.writeBytes(text);
    }
    int start = 6 + records.size();
    return new Table().int16(0, texts.length, start).add(records).add(strings);
  }

  private static byte[] file(Map<String, Table> tables) {
    Table file = new Table().int32(0x00010000).int16(searchFields(tables.size(), 16));
    int offset = 12 + 16 * tables.size();
    for (Map.Entry<String, Table> entry : tables.entrySet()) {
      Table table = entry.getValue();
      file.ascii(entry.getKey()).int32(table.checksum(), offset, table.size());
      offset += table.padded().length;
    }
    tables.values().forEach(table -> file.bytes.writeBytes(table.padded()));
    return file.bytes.toByteArray();
  }

  /** Numbers one behind the other, the highest byte first. */
  private static final class Table {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int size() {
      return bytes.size();
    }

    Table int8(int... values) {
      for (int value : values) {
        bytes.write(value);
      }
      return this;
    }

    Table int16(int... values) {
      for (int value : values) {
        int8(value >> 8, value);
      }
      return this;
    }

    Table int32(int... values) {
      for (int value : values) {
        int16(value >> 16, value);
      }
      return this;
    }

    Table ascii(String text) {
      bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
      return this;
    }

    Table add(Table other) {
      bytes.writeBytes(other.bytes.toByteArray());
      return this;
    }

    byte[] padded() {
      return Arrays.copyOf(bytes.toByteArray(), (size() + 3) / 4 * 4);
    }

    int checksum() {
      int sum = 0;
      IntBuffer words = ByteBuffer.wrap(padded()).asIntBuffer();
      while (words.hasRemaining()) {
        sum += words.get();
      }
      return sum;
    }
  }
}
