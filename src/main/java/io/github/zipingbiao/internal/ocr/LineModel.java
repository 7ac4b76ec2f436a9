package io.github.zipingbiao.internal.ocr;

import java.io.IOException;
import java.util.List;

/** What turns pictures of lines into characters. Thread-safe. */
interface LineModel extends AutoCloseable {
  /** Returns the characters of each strip, in the order given. */
  List<List<RecognisedCharacter>> read(List<Strip> strips) throws IOException;

  @Override
  void close();
}
