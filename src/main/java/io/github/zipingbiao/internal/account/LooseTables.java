package io.github.zipingbiao.internal.account;

import io.github.zipingbiao.internal.form.FormDraft;
import io.github.zipingbiao.internal.form.FormSegment;
import io.github.zipingbiao.internal.form.Lexicon;
import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.page.Ruling;
import io.github.zipingbiao.internal.stitch.CellPart;
import io.github.zipingbiao.internal.text.TextLine;
import io.github.zipingbiao.provenance.BoundingBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives tables that no form claims to the form which they seem to be a part of. */
final class LooseTables {
  /** Lines this close in points are one. */
  private static final double SAME_LINE = 2;

  /** A page with as many lines of either direction, and text, has a table, seen or not. */
  private static final int GRID_LINES = 3;

  private final Lexicon lexicon;
  private final Map<FormDraft, List<Piece>> found = new IdentityHashMap<>();

  LooseTables(
      List<PageContent> pages,
      List<FormDraft> forms,
      List<FormSegment> unclaimed,
      Lexicon lexicon) {
    this.lexicon = lexicon;
    for (FormDraft form : forms) {
      found.put(form, new ArrayList<>());
    }
    List<Neighbourhood> neighbourhoods = forms.stream().map(Neighbourhood::new).toList();
    boolean more = true;
    List<FormSegment> left = new ArrayList<>(unclaimed);
    while (more) {
      more = left.removeIf(segment -> give(segment, neighbourhoods));
    }
    Set<Integer> pagesWithTables = new HashSet<>();
    unclaimed.forEach(segment -> pagesWithTables.addAll(segment.table().extents().keySet()));
    for (PageContent page : pages) {
      if (!pagesWithTables.contains(page.number())) {
        neighbourhoods.stream()
            .filter(n -> n.touches(page.number()) && !n.holds(page.number()) && isRuled(page))
            .filter(n -> neighbourhoods.stream().noneMatch(other -> other.holds(page.number())))
            .findFirst()
            .ifPresent(n -> found.get(n.form).add(wholePage(page)));
      }
    }
  }

  /** Returns the texts of the tables that seem to be parts of a form but were not read with it. */
  List<Piece> besides(FormDraft form) {
    return found.getOrDefault(form, List.of());
  }

  /** A form and the pages around it, with what was found to belong to it so far. */
  private static final class Neighbourhood {
    final FormDraft form;
    final FormArea area;
    final TreeSet<Integer> pages = new TreeSet<>();
    final Set<Double> edges = new HashSet<>();

    Neighbourhood(FormDraft form) {
      this.form = form;
      this.area = FormArea.of(form);
      form.segments().forEach(this::add);
    }

    void add(FormSegment segment) {
      for (CellPart part : parts(segment)) {
        pages.add(part.page().number());
      }
      edges.addAll(segment.edges());
    }

    boolean touches(int page) {
      return !pages.isEmpty() && page >= pages.first() - 1 && page <= pages.last() + 1;
    }

    boolean holds(int page) {
      return pages.contains(page);
    }

    boolean surrounds(FormSegment segment) {
      return texts(segment).stream().anyMatch(text -> area.isOn(text.page()) && area.holds(text));
    }
  }

  private boolean give(FormSegment segment, List<Neighbourhood> neighbourhoods) {
    for (Neighbourhood near : neighbourhoods) {
      boolean touches = parts(segment).stream().anyMatch(p -> near.touches(p.page().number()));
      if (near.surrounds(segment)
          || touches && (segment.sharesColumns(near.edges) || namesLevels(segment))) {
        near.add(segment);
        found.get(near.form).addAll(texts(segment));
        return true;
      }
    }
    return false;
  }

  private boolean namesLevels(FormSegment segment) {
    return segment.cells().stream().anyMatch(cell -> lexicon.namesLevel(cell.text()));
  }

  private static List<CellPart> parts(FormSegment segment) {
    return segment.cells().stream().flatMap(cell -> cell.parts().stream()).toList();
  }

  private static List<Piece> texts(FormSegment segment) {
    List<Piece> texts = new ArrayList<>();
    for (CellPart part : parts(segment)) {
      part.block().lines().stream()
          .map(TextLine::box)
          .reduce(BoundingBox::union)
          .ifPresent(box -> texts.add(new Piece(part.page(), box, part.block().text(), 0)));
    }
    return texts;
  }

  private static boolean isRuled(PageContent page) {
    return page.glyphs().stream().anyMatch(glyph -> !glyph.isBlank())
        && lines(page, Ruling.Axis.HORIZONTAL) >= GRID_LINES
        && lines(page, Ruling.Axis.VERTICAL) >= GRID_LINES;
  }

  private static long lines(PageContent page, Ruling.Axis axis) {
    return page.rulings().stream()
        .filter(ruling -> ruling.axis() == axis)
        .mapToLong(ruling -> Math.round(ruling.position() / SAME_LINE))
        .distinct()
        .count();
  }

  private static Piece wholePage(PageContent page) {
    BoundingBox box =
        page.glyphs().stream()
            .filter(glyph -> !glyph.isBlank())
            .map(glyph -> glyph.box())
            .reduce(BoundingBox::union)
            .orElseThrow();
    StringBuilder text = new StringBuilder();
    page.glyphs().forEach(glyph -> text.append(glyph.text()));
    return new Piece(page, box, text.toString(), 0);
  }
}
