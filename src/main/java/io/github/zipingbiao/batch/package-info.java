/**
 * Reads many documents at once: finds them, bounds time and memory, keeps the order, writes files
 * that are either whole or absent.
 *
 * <p>Documents are read in threads of one process, not in child processes. What was measured, with
 * {@code -Xmx1g} and two documents at a time: without {@link io.github.zipingbiao.limit.Limits}
 * some of the hostile documents of the tests took the whole heap, and other documents could fail
 * with them; within the limits none does, and each of them ends in its time. Should a document run
 * out of memory nevertheless, it is tried once more alone, so that only a document that is itself
 * too large fails. A child process would cost its start, half a second, and a copy of the models of
 * the recogniser, and would guard against faults of native code alone.
 */
package io.github.zipingbiao.batch;
