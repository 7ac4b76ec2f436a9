package io.github.zipingbiao.internal.source;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** The objects of a document, whose streams are bounded. */
final class BoundedDocument extends COSDocument {
  private final RandomAccessStreamCache cache;
  private final ICOSParser parser;
  private final ReadingGuard guard;

  BoundedDocument(ICOSParser parser, ReadingGuard guard) throws IOException {
    super(IOUtils.createMemoryOnlyStreamCache(), parser);
    this.cache = IOUtils.createMemoryOnlyStreamCache().create();
    this.parser = parser;
    this.guard = guard;
  }

  @Override
  public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
      throws IOException {
    guard.checkpoint();
    COSStream stream =
        new BoundedStream(cache, parser.createRandomAccessReadView(start, length), guard);
    dictionary.forEach(stream::setItem);
    stream.setKey(dictionary.getKey());
    return stream;
  }
}
