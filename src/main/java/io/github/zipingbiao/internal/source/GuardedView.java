package io.github.zipingbiao.internal.source;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Decoded data that ends where the time does. A table of characters may say in a few bytes what
 * takes a minute to carry out, so that its reader must be stopped between two of them.
 */
final class GuardedView implements RandomAccessRead {
  /** The clock is looked at once in so many reads, a power of two: some microseconds. */
  private static final int CLOCK_EVERY = 1 << 8;

  private final RandomAccessRead data;
  private final ReadingGuard guard;
  private int reads;
  private boolean over;

  GuardedView(RandomAccessRead data, ReadingGuard guard) {
    this.data = data;
    this.guard = guard;
  }

  private boolean isOver() {
    if ((++reads & (CLOCK_EVERY - 1)) == 0) {
      guard.checkpoint();
      over |= guard.isOverTime();
    }
    return over;
  }

  @Override
  public int read() throws IOException {
    return isOver() ? -1 : data.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return isOver() ? -1 : data.read(bytes, offset, length);
  }

  @Override
  public int peek() throws IOException {
    return over ? -1 : data.peek();
  }

  @Override
  public void rewind(int bytes) throws IOException {
    data.rewind(bytes);
  }

  @Override
  public long getPosition() throws IOException {
    return data.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    data.seek(position);
  }

  @Override
  public long length() throws IOException {
    return data.length();
  }

  @Override
  public boolean isClosed() {
    return data.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return over || data.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return data.createView(start, length);
  }

  @Override
  public void close() throws IOException {
    data.close();
  }
}
