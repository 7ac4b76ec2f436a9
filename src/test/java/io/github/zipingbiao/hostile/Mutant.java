package io.github.zipingbiao.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Damages a PDF in ways that a transfer, a bad program or an attacker would: the same document and
 * seed give the same bytes.
 */
final class Mutant {
  private static final int MOST_DAMAGES = 4;
  private static final int LONGEST_RANGE = 4_000;
  private static final int LARGEST_STREAM = 4_000_000;
  private static final List<String> ABSURD =
      List.of("-1", "0", "1", "99999", "2147483647", "-2147483648", "1e38", "0.00001", "null", "[");

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w.])");
  private static final Pattern REFERENCE = Pattern.compile("(?<!\\d)\\d+ 0 R");
  private static final Pattern NAME = Pattern.compile("/[A-Za-z]+");
  private static final Pattern KEYWORD =
      Pattern.compile("endobj|endstream|stream\\r?\\n|startxref|trailer|xref|obj|<<|>>|\\]|\\[");
  private static final Pattern STREAM =
      Pattern.compile("FlateDecode[^>]*>>\\s*stream\\r?\\n(.*?)\\r?\\nendstream", Pattern.DOTALL);

  private final Random random;
  private byte[] bytes;

  private Mutant(byte[] bytes, long seed) {
    this.bytes = bytes.clone();
    this.random = new Random(seed);
  }

  /** Fills the folder TO with COUNT mutants of the PDF files below FROM: {@code FROM TO COUNT}. */
  public static void main(String[] arguments) throws IOException {
    List<Path> files = documents(Path.of(arguments[0]));
    Path to = Files.createDirectories(Path.of(arguments[1]));
    int count = Integer.parseInt(arguments[2]);
    for (int seed = 0; seed < count; seed++) {
      byte[] document = Files.readAllBytes(files.get(seed % files.size()));
      Files.write(to.resolve("mutant-%05d.pdf".formatted(seed)), of(document, seed));
    }
  }

  /** Returns the documents below a folder, the odd ones too. */
  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().matches(".*\\.(pdf|hostile)")).sorted().toList();
    }
  }

  static byte[] of(byte[] document, long seed) {
    Mutant mutant = new Mutant(document, seed);
    int damages = 1 + mutant.random.nextInt(MOST_DAMAGES);
    for (int i = 0; i < damages && mutant.bytes.length > 1; i++) {
      mutant.damage();
    }
    return mutant.bytes;
  }

  private void damage() {
    switch (random.nextInt(9)) {
      case 0 -> flip();
      case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 2 -> splice(new byte[0]);
      case 3 -> splice(range());
      case 4 -> replace(NUMBER, ABSURD.get(random.nextInt(ABSURD.size())));
      case 5 -> replace(REFERENCE, (1 + random.nextInt(40)) + " 0 R");
      case 6 -> replace(NAME, any(NAME));
      case 7 -> replace(KEYWORD, random.nextBoolean() ? "" : any(KEYWORD));
      default -> damageStream();
    }
  }

  /** Turns single bits, as a bad medium does. */
  private void flip() {
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
  }

  private byte[] range() {
    int from = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(LONGEST_RANGE);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
  }

  /** Puts other bytes in the place of some. */
  private void splice(byte[] other) {
    int from = random.nextInt(bytes.length);
    put(from, Math.min(bytes.length, from + random.nextInt(LONGEST_RANGE)), other);
  }

  private void put(int from, int to, byte[] other) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(other);
    out.write(bytes, to, bytes.length - to);
    bytes = out.toByteArray();
  }

  private List<int[]> places(Pattern pattern, int group) {
    Matcher matcher = pattern.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    List<int[]> places = new ArrayList<>();
    while (matcher.find()) {
      places.add(new int[] {matcher.start(group), matcher.end(group)});
    }
    return places;
  }

  private String any(Pattern pattern) {
    List<int[]> places = places(pattern, 0);
    if (places.isEmpty()) {
      return "";
    }
    int[] place = places.get(random.nextInt(places.size()));
    return new String(bytes, place[0], place[1] - place[0], StandardCharsets.ISO_8859_1);
  }

  private void replace(Pattern pattern, String by) {
    List<int[]> places = places(pattern, 0);
    if (!places.isEmpty()) {
      int[] place = places.get(random.nextInt(places.size()));
      put(place[0], place[1], by.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** Damages what a compressed stream holds, so that it decodes, but to nonsense. */
  private void damageStream() {
    List<int[]> places = places(STREAM, 1);
    if (places.isEmpty()) {
      flip();
      return;
    }
    int[] place = places.get(random.nextInt(places.size()));
    byte[] data = inflate(Arrays.copyOfRange(bytes, place[0], place[1]));
    if (data.length > 0) {
      put(place[0], place[1], RawPdf.deflate(of(data, random.nextLong())));
    }
  }

  private static byte[] inflate(byte[] data) {
    Inflater inflater = new Inflater();
    byte[] out = new byte[LARGEST_STREAM];
    try {
      inflater.setInput(data);
      return Arrays.copyOf(out, inflater.inflate(out));
    } catch (DataFormatException e) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }
}
