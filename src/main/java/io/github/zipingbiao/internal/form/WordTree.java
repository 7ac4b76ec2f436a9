package io.github.zipingbiao.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Finds the words that end at a place of a text, from their last character to their first.
 * Immutable.
 *
 * @param <W> what is known of a word
 */
final class WordTree<W> {
  /** What may stand in front of the characters read so far, sorted. */
  private char[] characters = {};

  private List<WordTree<W>> branches = new ArrayList<>();

  /** The word that the characters read so far make up, null where they are but an end of others. */
  private W word;

  private WordTree() {}

  static <W> WordTree<W> of(Map<String, W> words) {
    WordTree<W> root = new WordTree<>();
    words.forEach((text, word) -> root.add(text, word));
    return root;
  }

  private void add(String text, W added) {
    WordTree<W> tree = this;
    for (int i = text.length() - 1; i >= 0; i--) {
      tree = tree.grown(text.charAt(i));
    }
    tree.word = added;
  }

  private WordTree<W> grown(char c) {
    int at = Arrays.binarySearch(characters, c);
    if (at >= 0) {
      return branches.get(at);
    }
    at = -at - 1;
    char[] more = Arrays.copyOf(characters, characters.length + 1);
    System.arraycopy(characters, at, more, at + 1, characters.length - at);
    more[at] = c;
    characters = more;
    branches.add(at, new WordTree<>());
    return branches.get(at);
  }

  /** Returns the words that end before the index {@code end}, longer ones first. */
  List<W> endingAt(String text, int end) {
    List<W> found = List.of();
    WordTree<W> tree = this;
    for (int i = end - 1; i >= 0; i--) {
      int at = Arrays.binarySearch(tree.characters, text.charAt(i));
      if (at < 0) {
        break;
      }
      tree = tree.branches.get(at);
      if (tree.word != null) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(tree.word);
      }
    }
    Collections.reverse(found);
    return found;
  }
}
