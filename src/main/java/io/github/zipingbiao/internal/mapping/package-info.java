/** Forms to records: texts become numbers, rates, points and values, each with its provenance. */
package io.github.zipingbiao.internal.mapping;
