package io.github.zipingbiao.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Goes through JSON without building a tree; what has another shape than asked for is a fault. */
final class JsonCursor {
  /**
   * Digits on either side of the point beyond which a number cannot be an amount, a rate or points:
   * a budget of 10<sup>20</sup> is more than any state has. Adding up such a number could take
   * without end, as 1e999999999 is a number too.
   */
  private static final int MOST_DIGITS = 20;

  private final JsonParser parser;
  private int unusable;

  JsonCursor(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the value of a member. */
  @FunctionalInterface
  interface Member {
    /** Reads the value that the cursor stands at, or skips it. */
    void read(String name) throws IOException;
  }

  /** Reads an element of an array. */
  @FunctionalInterface
  interface Element {
    /** Reads the element that the cursor stands at. */
    void read() throws IOException;
  }

  /** Reads an object; null is one without members. */
  void members(Member member) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    expect(JsonToken.START_OBJECT);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      member.read(name);
    }
    expect(JsonToken.END_OBJECT);
  }

  /** Reads an array; null is an empty one. */
  void elements(Element element) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    expect(JsonToken.START_ARRAY);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.read();
    }
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  Optional<String> text() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    expect(JsonToken.VALUE_STRING);
    return Optional.of(parser.getText());
  }

  /** Returns the name of a constant of an enumeration. */
  <T extends Enum<T>> T constant(Class<T> type) throws IOException {
    String name = text().orElse("");
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new ShapeException(parser, "no " + type.getSimpleName() + ": " + name);
    }
  }

  Optional<BigDecimal> number() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return Optional.empty();
    } else if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      expect(JsonToken.VALUE_NUMBER_FLOAT);
    }
    BigDecimal number = parser.getDecimalValue();
    long whole = (long) number.precision() - number.scale();
    if (whole > MOST_DIGITS || number.scale() > MOST_DIGITS) {
      unusable++;
      return Optional.empty();
    }
    return Optional.of(number);
  }

  Optional<Integer> integer() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    expect(JsonToken.VALUE_NUMBER_INT);
    return Optional.of(parser.getIntValue());
  }

  /** Returns how many numbers were left out because they are too long to be counted with. */
  int unusable() {
    return unusable;
  }

  private void expect(JsonToken token) throws IOException {
    if (parser.currentToken() != token) {
      throw new ShapeException(parser, "not " + token + ": " + parser.currentToken());
    }
  }
}
