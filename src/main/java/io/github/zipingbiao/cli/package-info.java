/** The command line: options and messages, nothing else. */
package io.github.zipingbiao.cli;
