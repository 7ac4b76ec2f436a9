package consumer;

import io.github.zipingbiao.ReadResult;
import io.github.zipingbiao.SelfEvaluationReader;
import io.github.zipingbiao.export.JsonWriter;
import io.github.zipingbiao.model.SelfEvaluation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Serves what was read, as it is, and compares it with what the library writes. */
@SpringBootApplication
@RestController
public class Consumer {
  private static ReadResult result;

  @GetMapping("/result")
  public ReadResult result() {
    return result;
  }

  @GetMapping("/evaluations")
  public List<SelfEvaluation> evaluations() {
    return result.evaluations();
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path form = Path.of(args[0], "standard-one-page", "input.pdf");
    result = SelfEvaluationReader.builder().build().read(form);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter(JsonWriter.Layout.LINE, JsonWriter.Detail.VALUES).writeResult(result, out);
    JsonNode expected = JsonMapper.shared().readTree(out.toByteArray());
    try (ConfigurableApplicationContext server =
        SpringApplication.run(Consumer.class, "--server.port=0", "--server.address=127.0.0.1")) {
      requireSame(expected, served(server, "/result"));
      requireSame(expected.get("evaluations"), served(server, "/evaluations"));
    }
  }

  private static JsonNode served(ConfigurableApplicationContext server, String path)
      throws IOException, InterruptedException {
    String port = server.getEnvironment().getProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return JsonMapper.shared().readTree(body);
  }

  private static void requireSame(JsonNode expected, JsonNode served) {
    if (!expected.equals(served)) {
      throw new IllegalStateException("served: " + served);
    }
  }
}
