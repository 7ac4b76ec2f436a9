/** Recognised numbers that the arithmetic of a form shows to be misread are mended. */
package io.github.zipingbiao.internal.repair;
