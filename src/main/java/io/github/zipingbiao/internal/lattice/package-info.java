/**
 * Rulings to cells: lines are snapped and joined, open frames closed, cells found with their row
 * and column spans, and every glyph is given to at most one cell. The one home of tabula.
 */
package io.github.zipingbiao.internal.lattice;
