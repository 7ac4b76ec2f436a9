package io.github.zipingbiao.internal.ocr;

import boofcv.abst.distort.FDistort;
import boofcv.struct.distort.PixelTransform;
import boofcv.struct.image.GrayU8;
import georegression.struct.point.Point2D_F32;
import io.github.zipingbiao.internal.page.Distortion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Flattens a page whose rulings are bent or run together, as at the binding of a book or in a
 * photograph. The long rulings of a form are its own measure: each of them was printed straight.
 */
final class Flattener {
  /** Shorter rulings tell little about the page, in points. */
  private static final double LONG = 90;

  /** Rulings are measured once in this many points. */
  private static final double STEP = 15;

  /** Fewest rulings of a direction that are believed. */
  private static final int FEWEST = 3;

  /** Ink that stands this many points off is worth the work; a level scan has less. */
  private static final double WORTH = 1.2;

  /** Ink farther off than this many points is no mild distortion but an error of the fit. */
  private static final double MOST = 30;

  /** Holds the coefficients down where the rulings do not tell them, as a share. */
  private static final double DAMPING = 1e-4;

  private final StraightPage page;
  private final double width;
  private final double height;

  private Flattener(StraightPage page) {
    this.page = page;
    width = page.frame().width();
    height = page.frame().height();
  }

  /** Returns the page flattened by its rulings; empty where it is flat enough. */
  static Optional<StraightPage> flatten(StraightPage page, RulingFinder.Found found) {
    Flattener flattener = new Flattener(page);
    Distortion distortion = flattener.distortion(found);
    double most = flattener.farthest(distortion);
    return most < WORTH || most > MOST ? Optional.empty() : Optional.of(flattener.flat(distortion));
  }

  private Distortion distortion(RulingFinder.Found found) {
    return new Distortion(
        width, height, fit(found.across(), width, height), fit(found.down(), height, width));
  }

  /** Fits what the lines of one direction have in common, by least squares. */
  private List<Double> fit(List<LineSegment> lines, double along, double across) {
    LeastSquares fit = new LeastSquares(Distortion.TERMS, DAMPING);
    int used = 0;
    for (LineSegment line : lines) {
      if (page.points(line.length()) >= LONG) {
        add(fit, line, along, across);
        used++;
      }
    }
    return used < FEWEST ? List.of(0.0, 0.0, 0.0, 0.0) : fit.solve();
  }

  /** Adds a line; its own level is not known, so that only what changes along it counts. */
  private void add(LeastSquares fit, LineSegment line, double along, double across) {
    List<double[]> terms = new ArrayList<>();
    List<Double> levels = new ArrayList<>();
    int step = (int) page.pixels(STEP);
    for (int at = line.start(); at + step <= line.end(); at += step) {
      double level = line.positionWithin(at, at + step);
      double u = 2 * page.points(at + step / 2.0) / along - 1;
      double v = 2 * page.points(level) / across - 1;
      terms.add(Distortion.terms(u, v));
      levels.add(page.points(level));
    }
    fit.addCentred(terms, levels);
  }

  private double farthest(Distortion distortion) {
    double most = 0;
    for (double x : new double[] {0, width / 2, width}) {
      for (double y : new double[] {0, height / 2, height}) {
        most = Math.max(most, Math.abs(distortion.down(x, y)));
        most = Math.max(most, Math.abs(distortion.right(x, y)));
      }
    }
    return most;
  }

  private StraightPage flat(Distortion distortion) {
    GrayU8 grey = new GrayU8(page.grey().width, page.grey().height);
    new FDistort(page.grey(), grey)
        .transform(new Bend(distortion, 72 / page.dotsPerInch()))
        .border(255)
        .apply();
    return new StraightPage(
        grey, Ink.of(grey, page.dotsPerInch()), page.dotsPerInch(), page.frame(), distortion);
  }

  /** Leads from pixels of the flat page to those of the bent one. */
  private record Bend(Distortion distortion, double pointsPerPixel)
      implements PixelTransform<Point2D_F32> {
    @Override
    public void compute(int x, int y, Point2D_F32 output) {
      double atX = x * pointsPerPixel;
      double atY = y * pointsPerPixel;
      output.x = (float) (x + distortion.right(atX, atY) / pointsPerPixel);
      output.y = (float) (y + distortion.down(atX, atY) / pointsPerPixel);
    }

    @Override
    public PixelTransform<Point2D_F32> copyConcurrent() {
      return this;
    }
  }
}
