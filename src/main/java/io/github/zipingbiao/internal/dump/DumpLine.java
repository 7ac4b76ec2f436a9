package io.github.zipingbiao.internal.dump;

import java.util.List;

/**
 * A line of a dump that prints something.
 *
 * @param page page number, from 1: one more than the form feeds above
 * @param number number of the line on its page, from 0, blank lines counted
 * @param section number of the piece between page ends that the line stands in, from 0
 * @param blanksBefore blank lines directly above
 * @param words its words from left to right
 */
record DumpLine(int page, int number, int section, int blanksBefore, List<Word> words) {
  /** Copies the list. */
  DumpLine {
    words = List.copyOf(words);
  }

  /** Returns its words with one space between them. */
  String text() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  /** Returns the character column behind its last word. */
  int end() {
    return words.get(words.size() - 1).end();
  }
}
