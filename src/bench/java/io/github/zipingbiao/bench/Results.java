package io.github.zipingbiao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What the rounds gave, as a table and as JSON. */
final class Results {
  private static final String ALLOCATION = "gc.alloc.rate.norm";
  private static final double MEBI = 1 << 20;

  private final List<Map<String, Measured>> rounds = new ArrayList<>();

  /**
   * One benchmark in one round.
   *
   * @param milliseconds for an operation, one number for each iteration
   * @param bytes allocated by an operation
   */
  private record Measured(List<Double> milliseconds, double bytes) {
    double median() {
      return Results.median(milliseconds.stream().mapToDouble(Double::doubleValue));
    }
  }

  void addRound(List<RunResult> results) {
    Map<String, Measured> round = new LinkedHashMap<>();
    for (RunResult result : results) {
      Statistics scores = result.getPrimaryResult().getStatistics();
      List<Double> milliseconds = new ArrayList<>();
      for (var each = scores.getRawData(); each.hasNext(); ) {
        Map.Entry<Double, Long> score = each.next();
        milliseconds.addAll(Collections.nCopies(score.getValue().intValue(), score.getKey()));
      }
      Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
      double bytes = allocation == null ? Double.NaN : allocation.getScore();
      round.put(name(result.getParams()), new Measured(milliseconds, bytes));
    }
    rounds.add(round);
  }

  private static String name(BenchmarkParams params) {
    String name = params.getBenchmark().substring(Bench.class.getPackageName().length() + 1);
    StringBuilder full = new StringBuilder(name.replace("Benchmark", ""));
    params.getParamsKeys().forEach(key -> full.append(' ').append(params.getParam(key)));
    return full.toString();
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Returns a benchmark in all rounds; a peer that crashed in one is missing there. */
  private Stream<Measured> measured(String benchmark) {
    return rounds.stream()
        .filter(round -> round.containsKey(benchmark))
        .map(round -> round.get(benchmark));
  }

  private DoubleStream milliseconds(String benchmark) {
    return measured(benchmark)
        .flatMap(measured -> measured.milliseconds().stream())
        .mapToDouble(Double::doubleValue);
  }

  /** Returns the ratio in each round; empty where one of both was not run. */
  private double[] each(Ratio ratio) {
    return rounds.stream()
        .filter(round -> round.containsKey(ratio.above()) && round.containsKey(ratio.below()))
        .mapToDouble(round -> of(ratio, round.get(ratio.above()), round.get(ratio.below())))
        .sorted()
        .toArray();
  }

  private static double of(Ratio ratio, Measured above, Measured below) {
    double plain =
        ratio.ofAllocation() ? above.bytes() / below.bytes() : above.median() / below.median();
    return ratio.factor() * plain;
  }

  /** Returns the figures for people. */
  String table() {
    StringBuilder table = new StringBuilder("| benchmark | ms, median | least | most | MiB |\n");
    table.append("| --- | ---: | ---: | ---: | ---: |\n");
    Set<String> benchmarks = new LinkedHashSet<>();
    rounds.forEach(round -> benchmarks.addAll(round.keySet()));
    for (String benchmark : benchmarks) {
      double bytes = median(measured(benchmark).mapToDouble(Measured::bytes));
      table.append(
          row(
              "| %s | %.2f | %.2f | %.2f | %s |%n",
              benchmark,
              median(milliseconds(benchmark)),
              milliseconds(benchmark).min().orElseThrow(),
              milliseconds(benchmark).max().orElseThrow(),
              Double.isNaN(bytes) ? "" : row("%.1f", bytes / MEBI)));
    }
    table.append(row("%n| ratio | median | least | most | to reach |%n"));
    table.append(row("| --- | ---: | ---: | ---: | ---: |%n"));
    for (Ratio ratio : Ratio.ALL) {
      double[] each = each(ratio);
      if (each.length > 0) {
        table.append(
            row(
                "| %s | %.2f | %.2f | %.2f | %s |%n",
                ratio.name(),
                median(Arrays.stream(each)),
                each[0],
                each[each.length - 1],
                ratio.target()));
      }
    }
    return table.toString();
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** Returns all figures of all rounds for programs. */
  String json() throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode root = mapper.createObjectNode();
    root.put("java", System.getProperty("java.runtime.version"));
    root.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    root.put("processors", Runtime.getRuntime().availableProcessors());
    ArrayNode all = root.putArray("rounds");
    for (Map<String, Measured> round : rounds) {
      ObjectNode node = all.addObject();
      round.forEach(
          (benchmark, measured) -> {
            ObjectNode one = node.putObject(benchmark);
            ArrayNode scores = one.putArray("milliseconds");
            measured.milliseconds().forEach(scores::add);
            if (!Double.isNaN(measured.bytes())) {
              one.put("bytes", measured.bytes());
            }
          });
    }
    ObjectNode ratios = root.putObject("ratios");
    for (Ratio ratio : Ratio.ALL) {
      ArrayNode values = ratios.putArray(ratio.name());
      Arrays.stream(each(ratio)).forEach(values::add);
    }
    return mapper.writeValueAsString(root) + "\n";
  }
}
