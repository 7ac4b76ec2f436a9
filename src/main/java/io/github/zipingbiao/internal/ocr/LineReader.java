package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import io.github.zipingbiao.internal.ocr.PageRecogniser.ModelLoader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the lines of a page: marks by their shape, all others with the recogniser. */
final class LineReader {
  /** Ink of a Han character is at most this many font sizes wide. */
  private static final double WIDEST = 1.3;

  /** Ink of a digit or Latin letter, a wide M or W included. */
  private static final double WIDEST_NARROW = 0.95;

  /** Share of its confidence that a character with too much ink keeps. */
  private static final double DOUBT = 0.5;

  /** Digits and Latin letters come before this character. */
  private static final char NARROW_BELOW = '\u00FF';

  private final StripMaker strips;
  private final MarkReader marks;
  private final GrayU8 ink;

  /** Creates a reader for a page without its rulings. */
  LineReader(StraightPage page, GrayU8 ink) {
    this.ink = ink;
    strips = new StripMaker(page.grey());
    marks = new MarkReader(page.grey(), ink);
  }

  /** Returns the lines in the order given, those without characters left out. */
  List<ReadLine> read(List<InkLine> lines, ModelLoader model) throws IOException {
    List<ReadLine> result = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<Supplier<Strip>> pictures = new ArrayList<>();
    for (InkLine line : lines) {
      List<PlacedCharacter> mark = marks.read(line);
      if (mark.isEmpty()) {
        places.add(result.size());
        pictures.add(() -> strips.make(line));
      }
      result.add(new ReadLine(line, mark));
    }
    if (!pictures.isEmpty()) {
      List<Strip> made = SharedWork.all(pictures);
      List<List<RecognisedCharacter>> texts = model.load().read(made);
      for (int i = 0; i < texts.size(); i++) {
        InkLine line = lines.get(places.get(i));
        List<PlacedCharacter> placed = CharacterPlacer.place(ink, line, made.get(i), texts.get(i));
        result.set(places.get(i), new ReadLine(line, placed));
      }
    }
    result.removeIf(line -> line.characters().isEmpty());
    result.replaceAll(LineReader::doubting);
    return result;
  }

  /**
   * Now and then the recogniser passes over one of two characters. The one that it read then has
   * ink for two, and is worth a second look by a person.
   */
  private static ReadLine doubting(ReadLine line) {
    return line.with(
        line.characters().stream()
            .map(c -> isTooWide(c, line.size()) ? c.readAs(c.text(), DOUBT) : c)
            .toList());
  }

  private static boolean isTooWide(PlacedCharacter character, double size) {
    boolean narrow = character.text().length() == 1 && character.text().charAt(0) < NARROW_BELOW;
    return character.x1() - character.x0() > (narrow ? WIDEST_NARROW : WIDEST) * size;
  }
}
