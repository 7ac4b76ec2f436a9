package io.github.zipingbiao.internal.source;

import io.github.zipingbiao.limit.Limit;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Puts a plain tree of two levels in the place of whatever page tree a document has: deep, cyclic,
 * without numbers or with wrong ones. ISO 32000-1, 7.7.3.
 */
final class PageTree {
  /** Pages under one node, so that both levels are searched fast. */
  private static final int NODE = 64;

  /** What pages inherit from the nodes above them (ISO 32000-1, table 30). */
  private static final List<COSName> INHERITED =
      List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

  private final ReadingGuard guard;
  private final List<COSDictionary> pages = new ArrayList<>();
  private final Deque<Place> open = new ArrayDeque<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean cyclic;

  private PageTree(ReadingGuard guard) {
    this.guard = guard;
  }

  /** A node whose kids are being looked at. */
  private static final class Place {
    private final COSDictionary node;
    private final COSArray kids;
    private int next;

    Place(COSDictionary node) {
      this.node = node;
      COSArray given = node.getCOSArray(COSName.KIDS);
      this.kids = given == null ? new COSArray() : given;
    }
  }

  static void flatten(PDDocument document, ReadingGuard guard) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    PageTree tree = new PageTree(guard);
    tree.collect(root);
    long said = root.getLong(COSName.COUNT, 0);
    if (tree.cyclic) {
      guard.damaged("the page tree refers to itself; each part of it is read once");
    } else if (tree.pages.size() < said && tree.pages.size() < guard.limits().of(Limit.PAGES)) {
      guard.damaged(
          "the document says that it has %,d pages, but %,d were found"
              .formatted(said, tree.pages.size()));
    }
    catalog.setItem(COSName.PAGES, plain(tree.pages));
  }

  private void collect(COSDictionary root) {
    if (!isNode(root)) {
      add(root);
      return;
    }
    enter(root);
    while (!open.isEmpty()) {
      Place place = open.peek();
      if (place.next >= place.kids.size()) {
        open.pop();
      } else if (pages.size() >= guard.limits().of(Limit.PAGES)) {
        guard.cut(Limit.PAGES);
        return;
      } else {
        visit(place.kids.getObject(place.next++), place.node);
      }
    }
  }

  private void enter(COSDictionary node) {
    guard.checkpoint();
    if (seen.add(node)) {
      open.push(new Place(node));
    } else {
      cyclic = true;
    }
  }

  private void visit(COSBase kid, COSDictionary parent) {
    if (kid == null || kid instanceof COSNull) {
      guard.damaged("page %d is not there".formatted(pages.size() + 1));
      add(new COSDictionary()); // it keeps its number
    } else if (kid instanceof COSDictionary dictionary) {
      inherit(dictionary, parent);
      if (isNode(dictionary)) {
        enter(dictionary);
      } else {
        add(dictionary);
      }
    }
  }

  private static boolean isNode(COSDictionary dictionary) {
    return COSName.PAGES.equals(dictionary.getCOSName(COSName.TYPE))
        || dictionary.containsKey(COSName.KIDS);
  }

  private static void inherit(COSDictionary kid, COSDictionary parent) {
    for (COSName name : INHERITED) {
      if (kid.getDictionaryObject(name) == null && parent.containsKey(name)) {
        kid.setItem(name, parent.getItem(name));
      }
    }
  }

  private void add(COSDictionary page) {
    page.setItem(COSName.TYPE, COSName.PAGE);
    PageBoxes.mend(page, pages.size() + 1, guard);
    if (page.containsKey(COSName.CONTENTS) && page.getDictionaryObject(COSName.CONTENTS) == null) {
      guard.damaged("the content of page %d is not there".formatted(pages.size() + 1));
    }
    // PDFBox decodes a lone deflated stream by a path of its own, which has no bounds.
    if (page.getDictionaryObject(COSName.CONTENTS) instanceof BoundedStream stream
        && mayExceed(stream)) {
      COSArray contents = new COSArray();
      contents.add(page.getItem(COSName.CONTENTS));
      page.setItem(COSName.CONTENTS, contents);
    }
    markContents(page.getCOSArray(COSName.CONTENTS));
    pages.add(page);
  }

  private static boolean mayExceed(BoundedStream stream) {
    try {
      return stream.mayExceed();
    } catch (IOException e) {
      return true; // its filters make no sense, and reading it says so
    }
  }

  private static void markContents(COSArray contents) {
    for (int i = 0; contents != null && i < contents.size(); i++) {
      if (contents.getObject(i) instanceof BoundedStream stream) {
        stream.markContent();
      }
    }
  }

  private static COSDictionary plain(List<COSDictionary> pages) {
    COSDictionary root = node(pages.size());
    COSArray nodes = root.getCOSArray(COSName.KIDS);
    for (int from = 0; from < pages.size(); from += NODE) {
      List<COSDictionary> part = pages.subList(from, Math.min(pages.size(), from + NODE));
      COSDictionary node = node(part.size());
      node.setItem(COSName.PARENT, root);
      for (COSDictionary page : part) {
        node.getCOSArray(COSName.KIDS).add(page);
        page.setItem(COSName.PARENT, node);
      }
      nodes.add(node);
    }
    return root;
  }

  private static COSDictionary node(int count) {
    COSDictionary node = new COSDictionary();
    node.setItem(COSName.TYPE, COSName.PAGES);
    node.setInt(COSName.COUNT, count);
    node.setItem(COSName.KIDS, new COSArray());
    return node;
  }
}
