/**
 * The same reader inside of Spark, for archives that outgrow a machine. Not part of the library jar
 * of an ordinary build: profile {@code spark}.
 */
package io.github.zipingbiao.spark;
