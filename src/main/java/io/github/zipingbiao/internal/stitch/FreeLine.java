package io.github.zipingbiao.internal.stitch;

import io.github.zipingbiao.internal.page.PageContent;
import io.github.zipingbiao.internal.text.TextLine;

/**
 * A line of text outside of all tables.
 *
 * @param page the page
 * @param line the line, in the reading frame
 */
public record FreeLine(PageContent page, TextLine line) {}
