package io.github.zipingbiao.internal.source;

import io.github.zipingbiao.limit.Limit;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;

/** A filter that stops when it has decoded a number of bytes; these are kept. */
final class BoundedFilter extends Filter {
  private final Filter filter;
  private final long most;
  private final Limit limit;
  private final ReadingGuard guard;

  BoundedFilter(Filter filter, long most, Limit limit, ReadingGuard guard) {
    this.filter = filter;
    this.most = most;
    this.limit = limit;
    this.guard = guard;
  }

  @Override
  public DecodeResult decode(InputStream in, OutputStream out, COSDictionary parameters, int index)
      throws IOException {
    return decode(in, out, parameters, index, DecodeOptions.DEFAULT);
  }

  @Override
  public DecodeResult decode(
      InputStream in, OutputStream out, COSDictionary parameters, int index, DecodeOptions options)
      throws IOException {
    try {
      return filter.decode(in, new Bounded(out), parameters, index, options);
    } catch (FullException e) {
      guard.cut(limit);
      return DecodeResult.createDefault();
    }
  }

  @Override
  protected void encode(InputStream in, OutputStream encoded, COSDictionary parameters) {
    throw new UnsupportedOperationException("nothing is written");
  }

  // PDFBox applies equal filters once.
  @Override
  public boolean equals(Object other) {
    return other instanceof BoundedFilter bounded && filter.equals(bounded.filter);
  }

  @Override
  public int hashCode() {
    return filter.hashCode();
  }

  private static final class FullException extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final class Bounded extends FilterOutputStream {
    private long written;

    Bounded(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      if (written >= most) {
        throw new FullException();
      }
      if (written++ % (1 << 16) == 0) {
        guard.checkpoint();
      }
      out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      guard.checkpoint();
      int fits = (int) Math.min(length, most - written);
      out.write(bytes, offset, fits);
      written += fits;
      if (fits < length) {
        throw new FullException();
      }
    }
  }
}
