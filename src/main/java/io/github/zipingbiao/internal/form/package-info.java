/**
 * Tables to forms: finds the sections of a self-evaluation form by what their labels mean and where
 * they stand, and says for every cell what it is. The one home of the lexicon.
 */
package io.github.zipingbiao.internal.form;
