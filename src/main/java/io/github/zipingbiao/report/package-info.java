/** One page of HTML over an archive of results: what it holds, and what a person should look at. */
package io.github.zipingbiao.report;
