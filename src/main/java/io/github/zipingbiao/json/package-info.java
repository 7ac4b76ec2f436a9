/** What lets the results of this library be written by Jackson as they are. */
package io.github.zipingbiao.json;
