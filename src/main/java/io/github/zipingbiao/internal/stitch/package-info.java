/**
 * Tables of pages to tables of the document: parts that continue one another become one table,
 * repeated header rows are dropped, rows and cells cut by a page break are joined again. Pages of a
 * sheet wider than the page are laid side by side before that.
 */
package io.github.zipingbiao.internal.stitch;
