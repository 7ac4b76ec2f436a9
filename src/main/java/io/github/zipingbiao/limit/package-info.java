/** How much of a document is read at most, so that no document takes more than its share. */
package io.github.zipingbiao.limit;
