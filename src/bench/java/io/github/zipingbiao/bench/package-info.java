/**
 * Benchmarks, beside the peers that do a part of the same work: {@code mvn -P bench package
 * -DskipTests}.
 */
package io.github.zipingbiao.bench;
