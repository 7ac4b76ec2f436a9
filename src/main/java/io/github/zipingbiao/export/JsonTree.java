package io.github.zipingbiao.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One object of a JSON document, which {@link #read} holds as a whole: a document of an archive is
 * small. Numbers keep their decimal value.
 */
public final class JsonTree {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  /** Stands for null, which says that a value is unknown. */
  private static final Object NOTHING = new Object();

  private final Map<String, Object> members;

  private JsonTree(Map<String, Object> members) {
    this.members = members;
  }

  /** Reads a text that is one object. */
  public static JsonTree read(InputStream in) throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      parser.nextToken();
      if (value(parser) instanceof JsonTree tree && parser.nextToken() == null) {
        return tree;
      }
      throw new IOException("This is no JSON text of one result");
    }
  }

  /** Reads a text of objects, one behind the other. */
  public static List<JsonTree> readAll(InputStream in) throws IOException {
    List<JsonTree> trees = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(in)) {
      while (parser.nextToken() != null) {
        if (!(value(parser) instanceof JsonTree tree)) {
          throw new IOException("This is no JSON text of results");
        }
        trees.add(tree);
      }
    }
    return trees;
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("The JSON text ends too early");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      default -> NOTHING;
    };
  }

  private static JsonTree object(JsonParser parser) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new JsonTree(members);
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  /** Returns the names of the members in order. */
  public Iterable<String> names() {
    return members.keySet();
  }

  /** Returns a text; empty where it is missing, null or "". */
  public Optional<String> text(String name) throws IOException {
    return as(String.class, name).filter(text -> !text.isEmpty());
  }

  /** Returns a number; empty where it is missing or null. */
  public Optional<BigDecimal> number(String name) throws IOException {
    return as(BigDecimal.class, name);
  }

  /** Returns a whole number; empty where it is missing or null. */
  public Optional<Integer> integer(String name) throws IOException {
    Optional<BigDecimal> number = number(name);
    try {
      return number.map(BigDecimal::intValueExact);
    } catch (ArithmeticException e) {
      throw new IOException("The JSON text has no whole number at " + name, e);
    }
  }

  /** Returns the object of that name, one without members where there is none. */
  public JsonTree object(String name) throws IOException {
    return as(JsonTree.class, name).orElseGet(() -> new JsonTree(Map.of()));
  }

  /** Returns the objects of a list; none where it is missing. */
  public List<JsonTree> objects(String name) throws IOException {
    return items(JsonTree.class, name);
  }

  /** Returns the texts of a list; none where it is missing. */
  public List<String> texts(String name) throws IOException {
    return items(String.class, name);
  }

  /** Returns the numbers of a list; none where it is missing. */
  public List<BigDecimal> numbers(String name) throws IOException {
    return items(BigDecimal.class, name);
  }

  private <T> List<T> items(Class<T> type, String name) throws IOException {
    List<T> items = new ArrayList<>();
    for (Object item : as(List.class, name).orElse(List.of())) {
      items.add(cast(type, name, item));
    }
    return items;
  }

  private <T> Optional<T> as(Class<T> type, String name) throws IOException {
    Object value = members.getOrDefault(name, NOTHING);
    return value == NOTHING ? Optional.empty() : Optional.of(cast(type, name, value));
  }

  private static <T> T cast(Class<T> type, String name, Object value) throws IOException {
    if (!type.isInstance(value)) {
      throw new IOException("The JSON text has another kind of value at " + name);
    }
    return type.cast(value);
  }
}
