package io.github.zipingbiao.internal.source;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in one array, read one by one and back again as parsers do. PDFBox's own buffer looks for
 * the right chunk at each step, which takes a tenth of the time of reading a document.
 */
final class BytesRead implements RandomAccessRead {
  private final byte[] bytes;
  private int position;
  private boolean closed;

  BytesRead(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    requireOpen();
    return position < bytes.length ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    requireOpen();
    if (position >= bytes.length) {
      return -1;
    }
    int read = Math.min(count, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, read);
    position += read;
    return read;
  }

  @Override
  public int peek() throws IOException {
    requireOpen();
    return position < bytes.length ? bytes[position] & 0xFF : -1;
  }

  @Override
  public void rewind(int count) throws IOException {
    seek((long) position - count);
  }

  @Override
  public long getPosition() throws IOException {
    requireOpen();
    return position;
  }

  /** Goes to a position; one behind the end is the end. */
  @Override
  public void seek(long target) throws IOException {
    requireOpen();
    if (target < 0) {
      throw new IOException("there is nothing at position " + target);
    }
    position = (int) Math.min(target, bytes.length);
  }

  @Override
  public long length() throws IOException {
    requireOpen();
    return bytes.length;
  }

  @Override
  public boolean isEOF() throws IOException {
    requireOpen();
    return position >= bytes.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long count) throws IOException {
    requireOpen();
    return new RandomAccessReadView(new BytesRead(bytes), start, count, true);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  private void requireOpen() throws IOException {
    if (closed) {
      throw new IOException("the data has been closed");
    }
  }
}
