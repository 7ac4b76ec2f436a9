/**
 * Rules that a form must obey, and the verdict that they come to. Start with {@link
 * io.github.zipingbiao.check.Checker}.
 */
package io.github.zipingbiao.check;
