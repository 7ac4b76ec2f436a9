package io.github.zipingbiao.internal.account;

import io.github.zipingbiao.internal.form.CellAccount.Use;
import io.github.zipingbiao.internal.form.FormDraft;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.stitch.CellPart;
import io.github.zipingbiao.internal.stitch.LogicalCell;
import io.github.zipingbiao.internal.text.WhiteSpace;
import io.github.zipingbiao.model.SelfEvaluation;
import io.github.zipingbiao.provenance.BoundingBox;
import io.github.zipingbiao.provenance.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a form's labels and records say, and where its values stand. */
final class FormText {
  /** How far a value may stand over the place noted for it, in points. */
  private static final double NEAR = 2;

  /** A shorter text may be the same by chance. */
  private static final int FEWEST_LETTERS = 2;

  /** This share of a text's letters in words of the forms makes it a label or a caption. */
  private static final double LABEL = 0.8;

  /** Strokes, stops and brackets, which say nothing by themselves. */
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s]*");

  private final Lexicon lexicon;
  private final Map<Integer, List<BoundingBox>> places = new HashMap<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final List<Piece> missing = new ArrayList<>();

  private FormText(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static FormText of(FormDraft form, SelfEvaluation records, Lexicon lexicon) {
    FormText text = new FormText(lexicon);
    records.title().ifPresent(title -> text.labels.add(WhiteSpace.removed(title)));
    for (List<SourceSpan> spans : records.provenance().asMap().values()) {
      for (SourceSpan span : spans) {
        text.places.computeIfAbsent(span.page(), key -> new ArrayList<>()).add(span.box());
        text.texts.add(WhiteSpace.removed(span.text()));
      }
    }
    form.account().uses().forEach(text::look);
    return text;
  }

  private void look(LogicalCell cell, Use use) {
    if (use == Use.LABEL) {
      labels.add(WhiteSpace.removed(cell.text()));
    } else if (use != Use.FILLER) {
      for (CellPart part : cell.parts()) {
        if (!MARKS.matcher(part.block().text()).matches() && !isPlaced(part.textSpan())) {
          missing.add(piece(part));
        }
      }
    }
  }

  private boolean isPlaced(SourceSpan span) {
    double x = span.box().centerX();
    double y = span.box().centerY();
    return places.getOrDefault(span.page(), List.of()).stream()
        .anyMatch(
            box ->
                x >= box.x0() - NEAR
                    && x <= box.x1() + NEAR
                    && y >= box.y0() - NEAR
                    && y <= box.y1() + NEAR);
  }

  private static Piece piece(CellPart part) {
    BoundingBox box =
        part.block().lines().stream()
            .map(line -> line.box())
            .reduce(BoundingBox::union)
            .orElse(part.block().box());
    return new Piece(part.page(), box, part.block().text(), 0);
  }

  /** Returns the cells that were taken for values of the form and are in none of its records. */
  List<Piece> missingCells() {
    return missing;
  }

  /** Returns whether a text outside of all cells is a label, a caption or already in a record. */
  boolean explains(Piece piece, FormArea area) {
    String text = WhiteSpace.removed(piece.text());
    if (MARKS.matcher(text).matches()
        || isPlaced(new SourceSpan(piece.page().number(), displayed(piece), "", 1))) {
      return true;
    }
    long letters = text.codePoints().filter(Character::isIdeographic).count();
    boolean repeatsLabel = letters > 0 && labels.stream().anyMatch(label -> label.contains(text));
    boolean repeatsValue =
        letters >= FEWEST_LETTERS && texts.stream().anyMatch(value -> value.contains(text));
    return repeatsLabel
        || repeatsValue
        || letters > 0 && lexicon.shareOfWords(text) >= LABEL
        || area.isInMargin(piece) && lexicon.matches("margin-text", text);
  }

  private static BoundingBox displayed(Piece piece) {
    return piece.page().displayed(piece.box());
  }
}
