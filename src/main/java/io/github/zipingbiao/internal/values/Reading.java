package io.github.zipingbiao.internal.values;

import java.util.Objects;
import java.util.Optional;

/**
 * What a small parser made of the text of one cell. A parser never throws and never guesses: it
 * returns a value, says that the cell is blank, or says that it does not understand the text.
 * Immutable and thread-safe if the value is.
 *
 * @param <T> type of the value
 */
public sealed interface Reading<T> {

  /**
   * The text is a value.
   *
   * @param value the value, never null
   */
  record Value<T>(T value) implements Reading<T> {
    /** Checks the argument. */
    public Value {
      Objects.requireNonNull(value, "value");
    }
  }

  /** The cell is empty or holds only what authors put into an empty cell. */
  record Blank<T>() implements Reading<T> {}

  /**
   * The text is something else.
   *
   * @param text the text as given
   */
  record NotUnderstood<T>(String text) implements Reading<T> {}

  /** Returns the value, empty for a blank and for a text that is not understood. */
  default Optional<T> toOptional() {
    return this instanceof Value<T> read ? Optional.of(read.value()) : Optional.empty();
  }

  /** Returns whether there is text that is not understood, which calls for a diagnostic. */
  default boolean isNotUnderstood() {
    return this instanceof NotUnderstood;
  }
}
