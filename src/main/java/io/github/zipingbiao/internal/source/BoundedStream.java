package io.github.zipingbiao.internal.source;

import io.github.zipingbiao.limit.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream of a document that is decoded up to a limit; the rest is left out and noted. */
final class BoundedStream extends COSStream {
  /** No filter of general data makes more of one byte: Flate 1,032, LZW about 1,400. */
  private static final long MOST_EXPANSION = 1_400;

  /** Bytes of a decoded picture for each pixel that is counted, see {@link Limit#PIXELS}. */
  private static final long COLOURS = 3;

  /** Encoded data shorter than this may well stand for nothing. */
  private static final long EMPTY = 32;

  /** Bytes that are held twice for a moment, to be read faster afterwards. */
  private static final int MOST_IN_ONE_ARRAY = 1 << 23;

  /** Picture formats: what they decode to is bounded by the size that the picture says it has. */
  private static final Set<COSName> PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  private final long encodedLength;
  private final ReadingGuard guard;
  private boolean content;

  BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView data, ReadingGuard guard)
      throws IOException {
    super(cache, data);
    this.encodedLength = data.length();
    this.guard = guard;
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    List<Filter> filters = boundedFilters();
    if (filters.isEmpty()) {
      RandomAccessRead plain = super.createView();
      return isTable() ? new GuardedView(plain, guard) : plain;
    }
    RandomAccessRead decoded =
        inOneArray(
            Filter.decode(createRawInputStream(), filters, this, DecodeOptions.DEFAULT, null));
    if (decoded.length() == 0 && encodedLength > EMPTY) {
      guard.damaged("a stream of %,d bytes cannot be decoded".formatted(encodedLength));
    }
    return isTable() ? new GuardedView(decoded, guard) : decoded;
  }

  private static RandomAccessRead inOneArray(RandomAccessRead data) throws IOException {
    if (data.length() > MOST_IN_ONE_ARRAY) {
      return data;
    }
    try (data) {
      byte[] bytes = new byte[(int) data.length()];
      data.readFully(bytes);
      return new BytesRead(bytes);
    }
  }

  /** Says that the stream is what a page draws, which is watched while it is drawn. */
  void markContent() {
    content = true;
  }

  /** Font files are read all over, and what forms draw is watched as what pages draw. */
  private boolean isTable() {
    return !content && !containsKey(COSName.LENGTH1) && !containsKey(COSName.SUBTYPE);
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    List<COSName> names = filterNames();
    if (!mayExceed(names.size()) || !hasGeneralFilter(names)) {
      return super.createInputStream(options);
    } else if (names.stream().anyMatch(PICTURES::contains)) {
      requireBounded();
      return super.createInputStream(options);
    }
    return new Decoded(new RandomAccessInputStream(createView())).createInputStream(options);
  }

  private static boolean hasGeneralFilter(List<COSName> names) {
    return names.stream().anyMatch(name -> !PICTURES.contains(name));
  }

  /** Decodes what stands around a picture, to see that it is not too much. */
  private void requireBounded() throws IOException {
    List<Filter> filters = new ArrayList<>();
    List<COSName> names = filterNames();
    for (int i = 0; i < names.size() && !PICTURES.contains(names.get(i)); i++) {
      filters.add(bounded(names.get(i)));
    }
    if (filters.isEmpty()) {
      return;
    }
    try (RandomAccessRead decoded =
        Filter.decode(createRawInputStream(), filters, this, DecodeOptions.DEFAULT, null)) {
      if (decoded.length() >= most()) {
        throw new IOException(guard.limits().exceeded(limit()));
      }
    }
  }

  private List<Filter> boundedFilters() throws IOException {
    List<Filter> filters = new ArrayList<>();
    try {
      mayExceed();
      for (COSName name : filterNames()) {
        filters.add(bounded(name));
      }
    } catch (IOException e) {
      guard.damaged("a stream cannot be decoded: " + e.getMessage());
      throw e;
    }
    return filters;
  }

  private Filter bounded(COSName name) throws IOException {
    return new BoundedFilter(FilterFactory.INSTANCE.getFilter(name), most(), limit(), guard);
  }

  /** Returns whether its data is long enough for the limit to matter. */
  boolean mayExceed() throws IOException {
    return mayExceed(filterNames().size());
  }

  private boolean mayExceed(int filters) throws IOException {
    if (PredictorRow.bytes(this) > most()) {
      guard.cut(limit());
      throw new IOException("the rows of a stream are too long");
    }
    double most = encodedLength * Math.pow(MOST_EXPANSION, filters);
    return most > most();
  }

  private boolean isPicture() {
    return COSName.IMAGE.equals(getCOSName(COSName.SUBTYPE));
  }

  private Limit limit() {
    return isPicture() ? Limit.PIXELS : Limit.STREAM;
  }

  private long most() {
    return guard.limits().of(limit()) * (isPicture() ? COLOURS : 1);
  }

  private List<COSName> filterNames() throws IOException {
    List<COSName> names = new ArrayList<>();
    COSBase filters = getFilters();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (!(array.getObject(i) instanceof COSName name)) {
          throw new IOException("the name of a filter is no name");
        }
        names.add(name);
      }
    }
    return names;
  }

  /** Data that has been decoded already. */
  private static final class Decoded extends COSStream {
    private final InputStream data;

    Decoded(InputStream data) {
      this.data = data;
    }

    @Override
    public InputStream createRawInputStream() {
      return data;
    }
  }
}
