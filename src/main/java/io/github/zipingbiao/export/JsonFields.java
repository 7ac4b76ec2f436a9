package io.github.zipingbiao.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zipingbiao.Source;
import io.github.zipingbiao.model.PageRange;
import io.github.zipingbiao.provenance.BoundingBox;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the members of one JSON object after another in the conventions of {@link JsonWriter}. */
final class JsonFields {
  /** Writes the members of an object. */
  @FunctionalInterface
  interface Body {
    /** Writes all members with {@code json}. */
    void write(JsonFields json) throws IOException;
  }

  /** Writes the members of the object that stands for one item. */
  @FunctionalInterface
  interface ItemBody<T> {
    /** Writes all members of {@code item} with {@code json}. */
    void write(JsonFields json, T item) throws IOException;
  }

  /** Decimals kept of a coordinate: 0.1 pt is finer than any printed line and the same anywhere. */
  private static final int BOX_DECIMALS = 1;

  /** Decimals kept of a confidence; more would pretend a precision that recognition has not. */
  private static final int CONFIDENCE_DECIMALS = 3;

  private static final char REPLACEMENT = '\uFFFD';

  private final JsonGenerator generator;

  JsonFields(JsonGenerator generator) {
    this.generator = generator;
  }

  void nothing(String name) throws IOException {
    generator.writeNullField(name);
  }

  /** Writes a text; a blank one says nothing and becomes null. */
  void text(String name, String value) throws IOException {
    text(name, Optional.of(value));
  }

  void text(String name, Optional<String> value) throws IOException {
    generator.writeFieldName(name);
    String text = value.orElse("");
    if (text.isEmpty()) {
      generator.writeNull();
    } else {
      generator.writeString(wellFormed(text));
    }
  }

  /** Writes a text that may be blank without being unknown. */
  void verbatim(String name, String value) throws IOException {
    generator.writeStringField(name, wellFormed(value));
  }

  void constant(String name, Enum<?> value) throws IOException {
    generator.writeStringField(name, value.name());
  }

  void number(String name, int value) throws IOException {
    generator.writeNumberField(name, value);
  }

  void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      number(name, value.getAsInt());
    } else {
      nothing(name);
    }
  }

  void number(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      generator.writeNumberField(name, value.get());
    } else {
      nothing(name);
    }
  }

  void confidence(String name, double value) throws IOException {
    BigDecimal rounded = rounded(value, CONFIDENCE_DECIMALS).stripTrailingZeros();
    generator.writeNumberField(name, rounded.scale() < 1 ? rounded.setScale(1) : rounded);
  }

  void box(String name, Optional<BoundingBox> value) throws IOException {
    if (value.isEmpty()) {
      nothing(name);
      return;
    }
    BoundingBox box = value.get();
    generator.writeArrayFieldStart(name);
    for (double edge : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
      generator.writeNumber(rounded(edge, BOX_DECIMALS));
    }
    generator.writeEndArray();
  }

  void pages(String name, PageRange pages) throws IOException {
    generator.writeArrayFieldStart(name);
    generator.writeNumber(pages.first());
    generator.writeNumber(pages.last());
    generator.writeEndArray();
  }

  void texts(String name, List<String> values) throws IOException {
    generator.writeArrayFieldStart(name);
    for (String value : values) {
      generator.writeString(wellFormed(value));
    }
    generator.writeEndArray();
  }

  void source(Source source) throws IOException {
    object(
        "source",
        json -> {
          json.verbatim("name", source.name());
          json.verbatim("sha256", source.sha256());
          json.number("pages", source.pages());
        });
  }

  void object(String name, Body body) throws IOException {
    generator.writeObjectFieldStart(wellFormed(name));
    body.write(this);
    generator.writeEndObject();
  }

  <T> void objects(String name, List<T> items, ItemBody<? super T> body) throws IOException {
    generator.writeArrayFieldStart(wellFormed(name));
    for (T item : items) {
      generator.writeStartObject();
      body.write(this, item);
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(Math.round(value * Math.pow(10, decimals)), decimals);
  }

  /** Returns the text with half characters replaced: a garbled text layer has them, UTF-8 not. */
  private static String wellFormed(String text) {
    StringBuilder copy = null;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (Character.charCount(text.codePointAt(i)) == 2) {
        i++;
        continue;
      }
      copy = copy == null ? new StringBuilder(text) : copy;
      copy.setCharAt(i, REPLACEMENT);
    }
    return copy == null ? text : copy.toString();
  }
}
