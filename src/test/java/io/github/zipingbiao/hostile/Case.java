package io.github.zipingbiao.hostile;

import java.util.function.Supplier;

/**
 * A hostile document.
 *
 * @param name name of its folder
 * @param how how it was made, for a person
 * @param bytes composes it, each time the same
 */
record Case(String name, String how, Supplier<byte[]> bytes) {}
