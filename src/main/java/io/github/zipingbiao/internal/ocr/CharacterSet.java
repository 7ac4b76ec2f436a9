package io.github.zipingbiao.internal.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters that the recogniser can answer, by output class. Immutable and thread-safe.
 *
 * <p>Class 0 is the blank of connectionist temporal classification, then come the lines of the key
 * file, and the last class is the space. The key file is read because the Java binding cuts the
 * copy in the model's metadata short behind a character outside the basic plane.
 */
final class CharacterSet {
  /** The class that stands for no character. */
  static final int BLANK = 0;

  private final List<String> characters;

  private CharacterSet(List<String> characters) {
    this.characters = List.copyOf(characters);
  }

  /** Reads the key file of the model jar. */
  static CharacterSet load() throws IOException {
    String keys = new String(ModelFile.KEYS.read(), StandardCharsets.UTF_8);
    List<String> characters = new ArrayList<>();
    characters.add("");
    for (String line : keys.split("\n", -1)) {
      characters.add(line.replace("\r", ""));
    }
    if (characters.get(characters.size() - 1).isEmpty()) {
      characters.remove(characters.size() - 1);
    }
    characters.add(" ");
    return new CharacterSet(characters);
  }

  /** Returns the number of classes, blank included. */
  int size() {
    return characters.size();
  }

  /** Returns the text of a class; "" for the blank. */
  String text(int index) {
    return characters.get(index);
  }
}
