package io.github.zipingbiao.internal.page;

import io.github.zipingbiao.internal.source.ReadingAbandonedException;
import io.github.zipingbiao.internal.source.ReadingGuard;
import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.provenance.BoundingBox;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs once through the content of a page and hands characters, lines and pictures to a {@link
 * PageInk}. It draws nothing and reads no glyph outlines.
 */
final class PageEngine extends PDFGraphicsStreamEngine {

  /** A form drawn inside of the page costs about as much as this many operators. */
  private static final int FORM_COST = 20;

  /** The clock is looked at once in so many operators, a power of two. */
  private static final int CLOCK_EVERY = 1 << 12;

  /**
   * Graphics states that are saved inside of one another; ISO 32000-1, table C.1 allows 28. A state
   * takes about 400 bytes.
   */
  private static final int MOST_STATES = 1_000;

  private final PageInk ink;
  private final GlyphPlacer placer;
  private final ClipBounds clip;
  private final PagePath path;
  private final MarkedContent marks;
  private final OptionalContent layers;
  private final PageFaults faults;
  private final Shade strokeShade = new Shade();
  private final Shade fillShade = new Shade();
  private double groupOpacity = 1;
  private boolean clipPending;
  private final ReadingGuard guard;
  private final long mostOperators;
  private final long mostLevels;
  private long operators;
  private int levels;
  private int unsavedStates;

  PageEngine(
      PDPage page,
      PageInk ink,
      DocumentFonts fonts,
      OptionalContent layers,
      PageFaults faults,
      ReadingGuard guard) {
    super(page);
    this.guard = guard;
    this.mostOperators = guard.limits().of(Limit.OPERATORS);
    this.mostLevels = guard.limits().of(Limit.NESTING);
    this.ink = ink;
    this.placer = new GlyphPlacer(ink.frame(), fonts.texts());
    this.clip = new ClipBounds(ink.frame());
    this.path = new PagePath(ink.frame());
    this.marks = new MarkedContent(layers);
    this.layers = layers;
    this.faults = faults;
    addOperator(new SetFont(this, fonts));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    count(1);
    String name = operator.getName();
    if (isBeginOfMarkedContent(name)) {
      marks.begin();
    }
    try {
      super.processOperator(operator, operands);
    } catch (PageLimitException | ReadingAbandonedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      faults.add(e);
    }
    if (OperatorName.END_MARKED_CONTENT.equals(name)) {
      marks.end();
    }
  }

  /** Returns whether any operator was found. */
  boolean hasRun() {
    return operators > 0;
  }

  private void count(int cost) {
    guard.checkpoint();
    operators += cost;
    if (operators > mostOperators) {
      throw new PageLimitException(Limit.OPERATORS);
    }
    if (operators % CLOCK_EVERY < cost && guard.isOverTime()) {
      throw new PageLimitException(Limit.TIME);
    }
  }

  /** Content that saves too many states goes on in the one it has. */
  @Override
  public void saveGraphicsState() {
    if (getGraphicsStackSize() < MOST_STATES) {
      super.saveGraphicsState();
    } else {
      unsavedStates++;
    }
  }

  @Override
  public void restoreGraphicsState() {
    if (unsavedStates > 0) {
      unsavedStates--;
    } else {
      super.restoreGraphicsState();
    }
  }

  /** Returns whether a form may be drawn; a form draws itself without end in a damaged document. */
  private boolean enterForm() {
    count(FORM_COST);
    if (levels >= mostLevels) {
      faults.addLimit(Limit.NESTING);
      return false;
    }
    levels++;
    return true;
  }

  private static boolean isBeginOfMarkedContent(String name) {
    return OperatorName.BEGIN_MARKED_CONTENT.equals(name)
        || OperatorName.BEGIN_MARKED_CONTENT_SEQ.equals(name);
  }

  @Override
  protected void operatorException(
      Operator operator, List<COSBase> operands, IOException exception) {
    if (!(exception instanceof EmptyGraphicsStackException)) { // a "Q" too many harms nothing
      faults.add(exception);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    marks.describe(tag, properties);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (layers.isHidden(form.getOptionalContent()) || !enterForm()) {
      return;
    }
    int depth = marks.depth();
    int outerStates = unsavedStates;
    unsavedStates = 0; // a form has states of its own
    try {
      super.showForm(form);
    } finally {
      levels--;
      unsavedStates = outerStates;
      marks.endDownTo(depth);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (layers.isHidden(group.getOptionalContent()) || !enterForm()) {
      return;
    }
    int depth = marks.depth();
    int outerStates = unsavedStates;
    unsavedStates = 0;
    double outer = groupOpacity;
    groupOpacity = outer * getGraphicsState().getNonStrokeAlphaConstant();
    try {
      super.showTransparencyGroup(group);
    } finally {
      groupOpacity = outer;
      unsavedStates = outerStates;
      levels--;
      marks.endDownTo(depth);
    }
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
    if (marks.isHidden()) {
      return;
    }
    GlyphTexts.GlyphText text = placer.text(font, code);
    if (text.text().isEmpty()) {
      return;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    PageInk.Paint paint = mode == RenderingMode.STROKE ? strokePaint() : fillPaint();
    boolean unpainted = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    RawGlyph glyph =
        placer.place(rendering, font, displacement, text, paint.blended(), marks.isWatermark());
    if (glyph != null) {
      double opacity = unpainted ? 0 : paint.opacity();
      ink.glyph(glyph, text.doubtful(), opacity, clip.of(getGraphicsState()));
    }
  }

  private PageInk.Paint strokePaint() {
    PDGraphicsState state = getGraphicsState();
    double opacity = groupOpacity * state.getAlphaConstant();
    return new PageInk.Paint(strokeShade.of(state.getStrokingColor()), opacity);
  }

  private PageInk.Paint fillPaint() {
    PDGraphicsState state = getGraphicsState();
    double opacity = groupOpacity * state.getNonStrokeAlphaConstant();
    return new PageInk.Paint(fillShade.of(state.getNonStrokingColor()), opacity);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.close();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.lineTo(x1, y1);
    path.lineTo(x2, y2);
    path.curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.isEmpty() ? null : new Point2D.Double(path.lastX(), path.lastY());
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void clip(int windingRule) {
    clipPending = true;
  }

  @Override
  public void endPath() {
    if (clipPending && !path.isEmpty()) {
      clip.narrow(getGraphicsState(), path.bounds());
    }
    clipPending = false;
    path.reset();
  }

  @Override
  public void strokePath() {
    if (!marks.isHidden()) {
      PDGraphicsState state = getGraphicsState();
      double width = Math.abs(transformWidth(state.getLineWidth()));
      boolean capped = state.getLineCap() != 0;
      ink.stroke(path.lines(), width, capped, strokePaint(), clip.of(state));
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    if (!marks.isHidden()) {
      ink.fill(path.lines(), fillPaint(), clip.of(getGraphicsState()));
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    if (!marks.isHidden()) {
      ink.fill(path.lines(), fillPaint(), clip.of(getGraphicsState()));
    }
    strokePath();
  }

  @Override
  public void drawImage(PDImage image) {
    boolean layerHidden =
        image instanceof PDImageXObject named && layers.isHidden(named.getOptionalContent());
    if (!marks.isHidden() && !layerHidden && fillPaint().opacity() > 0) {
      BoundingBox box = placer.unitSquare(getGraphicsState().getCurrentTransformationMatrix());
      ink.image(box, clip.of(getGraphicsState()));
    }
  }

  @Override
  public void shadingFill(COSName shadingName) {
    if (!marks.isHidden() && fillPaint().opacity() > 0) {
      BoundingBox box = clip.of(getGraphicsState());
      ink.area(box, box);
    }
  }
}
