package io.github.zipingbiao.internal.ocr;

import boofcv.struct.image.GrayU8;
import io.github.zipingbiao.internal.ocr.PageMarks.PlacedImage;
import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.limit.Limits;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes the picture of a page: the one scanned picture as it is stored, or, where a page is made of
 * several or bears other marks too, the page drawn at about the resolution of its pictures.
 */
final class PictureLoader {
  /** Most pixels decoded at once: an A3 page at 400 dpi. */
  private static final long MOST_PIXELS = 32_000_000;

  /** Longest side of a picture in pixels; a strip of A3 at 2,400 dpi is half as long. */
  private static final long MOST_SIDE = 80_000;

  /** Channels of colour pictures. */
  private static final int COLOURS = 3;

  /** Resolution for pages that are drawn rather than scanned; small type needs no more. */
  private static final double DRAWN_DPI = 200;

  /** Resolution above which scans show no more of a character. */
  private static final double MOST_DPI = 300;

  /** A picture that covers less of the page than this is a part of it. */
  private static final double WHOLE_PAGE = 0.5;

  private PictureLoader() {}

  /** Returns the picture of a page. */
  static PagePicture load(PDDocument document, int pageIndex, Limits limits) throws IOException {
    PDPage page = document.getPage(pageIndex);
    requireBounded(page.getResources(), limits);
    PageMarks marks = PageMarks.of(page);
    if (marks.images().size() == 1 && !marks.hasOtherMarks()) {
      PlacedImage only = marks.images().get(0);
      if (only.image() != null
          && only.image().getSoftMask() == null
          && only.image().getMask() == null
          && marks.coverage() >= WHOLE_PAGE) {
        return stored(page, only);
      }
    }
    return drawn(document, pageIndex, marks);
  }

  /** Looks at the sizes alone, before anything is decoded. */
  private static void requireBounded(PDResources resources, Limits limits) throws IOException {
    COSDictionary objects =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      return;
    }
    for (COSName name : objects.keySet()) {
      if (objects.getDictionaryObject(name) instanceof COSStream stream
          && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        requireBounded(stream, limits);
      }
    }
  }

  private static void requireBounded(COSStream image, Limits limits) throws IOException {
    requireBounded(
        image, image.getLong(COSName.WIDTH, 0), image.getLong(COSName.HEIGHT, 0), limits);
    Optional<EncodedSize> encoded = EncodedSize.of(image);
    if (encoded.isPresent()) {
      requireBounded(image, encoded.get().width(), encoded.get().height(), limits);
    }
  }

  private static void requireBounded(COSStream image, long width, long height, Limits limits)
      throws IOException {
    boolean mask = image.getBoolean(COSName.IMAGE_MASK, false);
    long bits = mask ? 1 : image.getLong(COSName.BITS_PER_COMPONENT, 8);
    boolean grey = bits == 1 || COSName.DEVICEGRAY.equals(image.getCOSName(COSName.COLORSPACE));
    long bytes = width * height * (grey ? 1 : COLOURS) * bits / 8;
    if (width > MOST_SIDE || height > MOST_SIDE || bytes > COLOURS * limits.of(Limit.PIXELS)) {
      throw new PictureLimitException(width, height, limits);
    }
  }

  private static PagePicture stored(PDPage page, PlacedImage placed) throws IOException {
    long pixels = (long) placed.pixelWidth() * placed.pixelHeight();
    int every = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
    GrayU8 grey =
        every <= 1
            ? grey(placed.image())
            : SealRemover.toGrey(placed.image().getImage(null, every));
    AffineTransform toPage = toDisplay(page);
    toPage.concatenate(placed.toPage().createAffineTransform());
    toPage.concatenate(new AffineTransform(1.0 / grey.width, 0, 0, -1.0 / grey.height, 0, 1));
    return picture(page, grey, toPage);
  }

  /** Returns a picture in grey; what is stored as plain grey does not go through colours. */
  private static GrayU8 grey(PDImageXObject image) throws IOException {
    boolean plain =
        image.getColorSpace() instanceof PDDeviceGray
            && image.getBitsPerComponent() == 8
            && image.getDecode() == null
            && image.getColorKeyMask() == null
            && image.getWidth() > 0
            && image.getHeight() > 0
            && !image.isEmpty();
    if (!plain) {
      return SealRemover.toGrey(image.getImage());
    }
    GrayU8 grey = new GrayU8(image.getWidth(), image.getHeight());
    try (InputStream samples = image.createInputStream()) {
      samples.readNBytes(grey.data, 0, grey.width * grey.height);
    }
    return grey;
  }

  private static PagePicture drawn(PDDocument document, int pageIndex, PageMarks marks)
      throws IOException {
    PDPage page = document.getPage(pageIndex);
    double dpi = DRAWN_DPI;
    for (PlacedImage image : marks.images()) {
      dpi = Math.max(dpi, Math.min(MOST_DPI, image.dotsPerInch()));
    }
    PDRectangle crop = page.getCropBox();
    double inches = (double) crop.getWidth() * crop.getHeight() / (72 * 72);
    dpi = Math.min(dpi, Math.sqrt(MOST_PIXELS / inches));
    BufferedImage image =
        new PDFRenderer(document).renderImageWithDPI(pageIndex, (float) dpi, ImageType.RGB);
    AffineTransform toPage = AffineTransform.getScaleInstance(72 / dpi, 72 / dpi);
    return picture(page, SealRemover.toGrey(image), toPage);
  }

  private static PagePicture picture(PDPage page, GrayU8 grey, AffineTransform toPage) {
    PDRectangle crop = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    return new PagePicture(
        grey,
        toPage,
        turned ? crop.getHeight() : crop.getWidth(),
        turned ? crop.getWidth() : crop.getHeight());
  }

  /** Returns the transform from user space to points of the page as displayed. */
  private static AffineTransform toDisplay(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double width = crop.getWidth();
    double height = crop.getHeight();
    AffineTransform transform =
        switch (Math.floorMod(page.getRotation(), 360)) {
          case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
          default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
    transform.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
    return transform;
  }
}
