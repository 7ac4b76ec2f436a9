package io.github.zipingbiao.internal.page;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.RenderDestination;

/** Which layers of a document are hidden when it is displayed. PDF 32000-1, 8.11. */
final class OptionalContent {

  /** Deepest visibility expression that is followed. */
  private static final int DEEPEST_EXPRESSION = 20;

  private final PDOptionalContentProperties properties;

  OptionalContent(PDDocument document) {
    properties = document.getDocumentCatalog().getOCProperties();
  }

  /** Returns whether content with this property list, which may be null, is hidden. */
  boolean isHidden(PDPropertyList list) {
    if (properties == null) {
      return false;
    }
    if (list instanceof PDOptionalContentGroup group) {
      return isOff(group);
    }
    return list instanceof PDOptionalContentMembershipDictionary membership && isHidden(membership);
  }

  private boolean isOff(PDOptionalContentGroup group) {
    PDOptionalContentGroup.RenderState state = group.getRenderState(RenderDestination.VIEW);
    return state == null
        ? !properties.isGroupEnabled(group)
        : state == PDOptionalContentGroup.RenderState.OFF;
  }

  private boolean isHidden(PDOptionalContentMembershipDictionary membership) {
    COSArray expression = membership.getCOSObject().getCOSArray(COSName.VE);
    if (expression != null && expression.size() > 0) {
      return !holds(expression, 0);
    }
    List<PDPropertyList> groups = membership.getOCGs();
    if (groups.isEmpty()) {
      return false;
    }
    COSName policy = membership.getVisibilityPolicy();
    if (COSName.ALL_ON.equals(policy)) {
      return groups.stream().anyMatch(this::isHidden);
    }
    if (COSName.ANY_OFF.equals(policy)) {
      return groups.stream().noneMatch(this::isHidden);
    }
    if (COSName.ALL_OFF.equals(policy)) {
      return !groups.stream().allMatch(this::isHidden);
    }
    return groups.stream().allMatch(this::isHidden);
  }

  private boolean holds(COSBase term, int depth) {
    if (term instanceof COSDictionary dictionary) {
      return !isHidden(PDPropertyList.create(dictionary));
    }
    if (!(term instanceof COSArray array) || array.size() < 2 || depth > DEEPEST_EXPRESSION) {
      return true;
    }
    String operator = array.getName(0);
    if ("Not".equals(operator)) {
      return !holds(array.getObject(1), depth + 1);
    }
    boolean all = "And".equals(operator);
    for (int i = 1; i < array.size(); i++) {
      if (holds(array.getObject(i), depth + 1) != all) {
        return !all;
      }
    }
    return all;
  }
}
