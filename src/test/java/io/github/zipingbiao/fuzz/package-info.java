/**
 * What the coverage-guided fuzzer feeds: {@code mvn -P fuzz verify}. Each class takes the bytes
 * that the fuzzer makes up and fails where reading throws what it must not. The ordinary build runs
 * the classes over the inputs that are kept in {@code src/test/fuzz}.
 */
package io.github.zipingbiao.fuzz;
