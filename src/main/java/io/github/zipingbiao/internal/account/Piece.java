package io.github.zipingbiao.internal.account;

import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.provenance.BoundingBox;

/**
 * Something printed on a page.
 *
 * @param page the page
 * @param box its extent in the reading frame
 * @param text its text
 * @param size font size in points
 */
record Piece(PageContent page, BoundingBox box, String text, double size) {}
