package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.provenance.BoundingBox;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * The box around the current clip in displayed coordinates. PDFBox keeps the clip as a list of
 * paths that is saved and restored with the graphics state; only their boxes are looked at, as
 * exact intersection costs more than all the rest.
 */
final class ClipBounds {

  /** What an empty intersection becomes: a point so far away that nothing touches it. */
  private static final BoundingBox NOWHERE = new BoundingBox(-1e9, -1e9, -1e9, -1e9);

  private final PageFrame frame;
  private List<Path2D> lastPaths;
  private int lastCount;
  private BoundingBox lastBounds;

  ClipBounds(PageFrame frame) {
    this.frame = frame;
  }

  BoundingBox of(PDGraphicsState state) {
    List<Path2D> paths = state.getCurrentClippingPaths();
    if (paths != lastPaths || paths.size() != lastCount) {
      lastPaths = paths;
      lastCount = paths.size();
      lastBounds = compute(paths);
    }
    return lastBounds;
  }

  private BoundingBox compute(List<Path2D> paths) {
    BoundingBox bounds = frame.page();
    for (Path2D path : paths) {
      Rectangle2D box = path.getBounds2D();
      bounds =
          intersection(
              bounds, frame.display(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
    }
    return bounds;
  }

  /** Narrows the clip to a box given in displayed coordinates. */
  void narrow(PDGraphicsState state, BoundingBox displayed) {
    BoundingBox bounds = intersection(of(state), displayed);
    GeneralPath path = new GeneralPath();
    path.append(frame.userSpace(bounds), false);
    state.intersectClippingPath(path);
  }

  private static BoundingBox intersection(BoundingBox one, BoundingBox other) {
    double x0 = Math.max(one.x0(), other.x0());
    double y0 = Math.max(one.y0(), other.y0());
    double x1 = Math.min(one.x1(), other.x1());
    double y1 = Math.min(one.y1(), other.y1());
    return x0 > x1 || y0 > y1 ? NOWHERE : new BoundingBox(x0, y0, x1, y1);
  }
}
