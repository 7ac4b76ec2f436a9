/**
 * Plain-text dumps to tables: rebuilds the cells of forms whose layout is gone from the order,
 * width and spacing of the lines and from the grammar of the form.
 */
package io.github.zipingbiao.internal.dump;
