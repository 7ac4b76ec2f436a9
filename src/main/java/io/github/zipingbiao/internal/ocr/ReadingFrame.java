package io.github.zipingbiao.internal.ocr;

import java.awt.geom.AffineTransform;

/**
 * How the upright, straight page lies on the page as displayed.
 *
 * @param width width of the upright page in points
 * @param height height of the upright page in points
 * @param quarterTurns clockwise quarter turns from the upright page to the displayed one, 0 to 3
 * @param tilt clockwise angle in radians that the upright page is turned further, around its middle
 */
record ReadingFrame(double width, double height, int quarterTurns, double tilt) {

  /** Returns the frame of a page that is displayed upright and straight. */
  static ReadingFrame asDisplayed(PagePicture picture) {
    return new ReadingFrame(picture.pageWidth(), picture.pageHeight(), 0, 0);
  }

  /** Returns this frame for text that turns out to lie further quarter turns clockwise. */
  ReadingFrame turned(int turns) {
    boolean swap = turns % 2 != 0;
    return new ReadingFrame(
        swap ? height : width, swap ? width : height, (quarterTurns + turns) % 4, tilt);
  }

  /** Returns this frame for lines that turn out to fall to the right by a further angle. */
  ReadingFrame tilted(double angle) {
    return new ReadingFrame(width, height, quarterTurns, tilt + angle);
  }

  /** Returns the transform from points of the upright page to points of the displayed page. */
  AffineTransform toDisplayed() {
    AffineTransform transform =
        switch (quarterTurns) {
          case 1 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 3 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    transform.rotate(tilt, width / 2, height / 2);
    return transform;
  }
}
