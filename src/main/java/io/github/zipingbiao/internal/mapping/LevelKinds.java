package io.github.zipingbiao.internal.mapping;

import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.model.Level1Kind;
import io.github.zipingbiao.model.Level2Kind;
import java.util.Arrays;

/**
 * Tells what the levels of indicators are about by the words of their names.
 *
 * @param lexicon the words
 */
record LevelKinds(Lexicon lexicon) {

  Level1Kind first(String name) {
    return kind("level1-kinds", name, Level1Kind.values(), Level1Kind.OTHER);
  }

  Level2Kind second(String name) {
    return kind("level2-kinds", name, Level2Kind.values(), Level2Kind.OTHER);
  }

  /** The list gives words and kinds, the word that decides first. */
  private <K extends Enum<K>> K kind(String list, String name, K[] kinds, K other) {
    return lexicon.list(list).stream()
        .map(entry -> entry.split("=", -1))
        .filter(entry -> name.contains(entry[0]))
        .findFirst()
        .flatMap(entry -> Arrays.stream(kinds).filter(k -> k.name().equals(entry[1])).findFirst())
        .orElse(other);
  }
}
