/** Writes what was read as files and streams for other programs. */
package io.github.zipingbiao.export;
