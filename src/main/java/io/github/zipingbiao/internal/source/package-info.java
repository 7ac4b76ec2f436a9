/**
 * Opens PDF documents within limits: every stream is decoded up to a number of bytes, the page tree
 * is made plain, and reading stops when its thread is interrupted or its time is over.
 */
package io.github.zipingbiao.internal.source;
