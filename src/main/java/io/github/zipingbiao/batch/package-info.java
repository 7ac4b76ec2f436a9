/**
 * Reads many documents at once: finds them, bounds time and memory, keeps the order, writes files
 * that are either whole or absent.
 */
package io.github.zipingbiao.batch;
