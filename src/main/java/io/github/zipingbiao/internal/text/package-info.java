/**
 * Glyphs to text: reading order by bands, wrapped lines joined, Unicode normalised. The one home of
 * ICU4J.
 */
package io.github.zipingbiao.internal.text;
