/**
 * Tables of pages to tables of the document: parts that continue one another become one table,
 * repeated header rows are dropped, rows and cells cut by a page break are joined again.
 */
package io.github.zipingbiao.internal.stitch;
