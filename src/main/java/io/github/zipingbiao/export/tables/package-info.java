/** The six tidy tables of an archive and their writers. */
package io.github.zipingbiao.export.tables;
