/**
 * The one home of values: what a text says as a number, an amount, a rate, points, a quantity, a
 * date, or a unit. Parsers never throw and never guess, see {@link
 * io.github.zipingbiao.internal.values.Reading}.
 */
package io.github.zipingbiao.internal.values;
