package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import io.github.zipingbiao.internal.ocr.PageRecogniser.ModelLoader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a page: marks by their shape, all others with the recogniser. */
final class LineReader {
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
    List<Strip> pictures = new ArrayList<>();
    for (InkLine line : lines) {
      List<PlacedCharacter> mark = marks.read(line);
      if (mark.isEmpty()) {
        places.add(result.size());
        pictures.add(strips.make(line));
      }
      result.add(new ReadLine(line, mark));
    }
    if (!pictures.isEmpty()) {
      List<List<RecognisedCharacter>> texts = model.load().read(pictures);
      for (int i = 0; i < texts.size(); i++) {
        InkLine line = lines.get(places.get(i));
        List<PlacedCharacter> placed =
            CharacterPlacer.place(ink, line, pictures.get(i), texts.get(i));
        result.set(places.get(i), new ReadLine(line, placed));
      }
    }
    result.removeIf(line -> line.characters().isEmpty());
    return result;
  }
}
