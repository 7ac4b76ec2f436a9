package io.github.zipingbiao.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.CheckStatus;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The checks in JSON that {@link JsonWriter} wrote earlier: one result, several one a line, or
 * evaluations one a line. Streams; other members are skipped.
 */
public final class SavedChecks {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Form> found = new ArrayList<>();
  private boolean evaluated;

  private SavedChecks() {}

  /**
   * A check and where what it is about stands.
   *
   * @param page page number, from 1
   * @param check the check
   */
  public record PlacedCheck(int page, Check check) {}

  /**
   * The checks of one form.
   *
   * @param document SHA-256 of the document that it stands in, "" where the JSON does not say
   * @param index its place in that document, from 0
   * @param checks its checks in their order
   */
  public record Form(String document, int index, List<PlacedCheck> checks) {
    /** Copies the list. */
    public Form {
      checks = List.copyOf(checks);
    }
  }

  /**
   * Reads to the end.
   *
   * @return the forms in their order; empty where this is no such JSON, or not whole
   * @throws IOException if the stream throws it
   */
  public static Optional<List<Form>> read(InputStream in) throws IOException {
    SavedChecks saved = new SavedChecks();
    try (JsonParser parser = FACTORY.createParser(in)) {
      while (parser.nextToken() != null) {
        saved.root(parser);
      }
      return saved.evaluated ? Optional.of(List.copyOf(saved.found)) : Optional.empty();
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A result holds evaluations; a line of the collected output is one itself. */
  private void root(JsonParser parser) throws IOException {
    Evaluation evaluation = new Evaluation();
    for (String name = member(parser); name != null; name = member(parser)) {
      if (name.equals("evaluations")) {
        evaluated = true;
        for (int i = 0; parser.nextToken() == JsonToken.START_OBJECT; i++) {
          Evaluation one = new Evaluation();
          for (String inner = member(parser); inner != null; inner = member(parser)) {
            one.read(inner, parser);
          }
          found.add(new Form(evaluation.document, i, one.placed()));
        }
      } else {
        evaluation.read(name, parser);
      }
    }
    if (evaluation.hasChecks) {
      evaluated = true;
      found.add(new Form(evaluation.document, evaluation.index, evaluation.placed()));
    }
  }

  /** Returns the name of the next member and goes to its value; null at the end of the object. */
  private static String member(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT
        && parser.currentToken() != JsonToken.FIELD_NAME
        && parser.getParsingContext().inRoot()) {
      throw new IllegalArgumentException("not an object");
    }
    if (parser.nextToken() != JsonToken.FIELD_NAME) {
      return null;
    }
    String name = parser.currentName();
    parser.nextToken();
    return name;
  }

  /** One evaluation while it is read. */
  private static final class Evaluation {
    private final List<Check> checks = new ArrayList<>();
    private final Map<String, Integer> pages = new HashMap<>();
    private String document = "";
    private int index;
    private int firstPage = 1;
    private boolean hasChecks;

    void read(String name, JsonParser parser) throws IOException {
      switch (name) {
        case "source" -> source(parser);
        case "index" -> index = parser.getIntValue();
        case "pages" -> firstPage(parser);
        case "checks" -> {
          hasChecks = true;
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            checks.add(check(parser));
          }
        }
        case "provenance" -> provenance(parser);
        default -> parser.skipChildren();
      }
    }

    private void source(JsonParser parser) throws IOException {
      for (String name = member(parser); name != null; name = member(parser)) {
        if (name.equals("sha256") && parser.currentToken() == JsonToken.VALUE_STRING) {
          document = parser.getText();
        }
        parser.skipChildren();
      }
    }

    private void firstPage(JsonParser parser) throws IOException {
      if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
        firstPage = parser.getIntValue();
      }
      while (parser.currentToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        parser.nextToken();
      }
    }

    private void provenance(JsonParser parser) throws IOException {
      for (String at = member(parser); at != null; at = member(parser)) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          for (String name = member(parser); name != null; name = member(parser)) {
            if (name.equals("page")) {
              pages.putIfAbsent(at, parser.getIntValue());
            }
            parser.skipChildren();
          }
        }
      }
    }

    private static Check check(JsonParser parser) throws IOException {
      Map<String, String> texts = new HashMap<>();
      List<String> fields = new ArrayList<>();
      for (String name = member(parser); name != null; name = member(parser)) {
        if (name.equals("fields")) {
          while (parser.nextToken() == JsonToken.VALUE_STRING) {
            fields.add(parser.getText());
          }
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
          texts.put(name, parser.getText());
          parser.skipChildren();
        }
      }
      return new Check(
          texts.getOrDefault("rule", ""),
          CheckStatus.valueOf(texts.getOrDefault("status", "")),
          Optional.ofNullable(texts.get("expected")).map(BigDecimal::new),
          Optional.ofNullable(texts.get("found")).map(BigDecimal::new),
          fields,
          texts.getOrDefault("message", ""));
    }

    List<PlacedCheck> placed() {
      return checks.stream().map(check -> new PlacedCheck(page(check), check)).toList();
    }

    private int page(Check check) {
      return check.fields().stream()
          .filter(pages::containsKey)
          .findFirst()
          .map(pages::get)
          .orElse(firstPage);
    }
  }
}
