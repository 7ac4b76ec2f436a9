package io.github.zipingbiao.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a {@link Ledger} says about the documents of an archive: of each path what the last run said
 * that dealt with it. A line that a killed run left unfinished is passed over. Not thread-safe.
 */
final class LedgerDocuments {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Paths> documents = new TreeMap<>();
  private int run;

  private LedgerDocuments() {}

  /**
   * A document.
   *
   * @param path its path inside the folder that was given
   * @param sha256 SHA-256 of its bytes, empty where they could not be fetched
   * @param failure code of why it yields nothing, empty where it was read
   * @param message the same for a person
   */
  record Document(
      String path, Optional<String> sha256, Optional<String> failure, Optional<String> message) {}

  /** Several documents of one run may have the same path, inside of different folders. */
  private record Paths(int run, List<Document> documents) {}

  /**
   * Reads the ledger of an output folder.
   *
   * @return the documents by path; none where there is no ledger
   * @throws IOException if there is one that cannot be read
   */
  static List<Document> read(Path root) throws IOException {
    Path file = root.resolve(Ledger.FILE);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    LedgerDocuments ledger = new LedgerDocuments();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ledger.add(line);
      }
    }
    List<Document> all = new ArrayList<>();
    ledger.documents.values().forEach(paths -> all.addAll(paths.documents()));
    return all;
  }

  private void add(String line) throws IOException {
    Map<String, String> fields;
    try {
      fields = fields(line);
    } catch (JsonProcessingException e) {
      return;
    }
    if (fields.containsKey("run")) {
      run++;
    } else if (fields.containsKey("document")) {
      Document document =
          new Document(
              fields.get("document"),
              Optional.ofNullable(fields.get("sha256")),
              Optional.ofNullable(fields.get("failure")),
              Optional.ofNullable(fields.get("message")));
      Paths before = documents.get(document.path());
      if (before == null || before.run() != run) {
        documents.put(document.path(), new Paths(run, new ArrayList<>(List.of(document))));
      } else {
        before.documents().add(document);
      }
    }
  }

  private static Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
          fields.put(name, parser.getText());
        }
        parser.skipChildren();
      }
      return parser.currentToken() == JsonToken.END_OBJECT ? fields : Map.of();
    }
  }
}
