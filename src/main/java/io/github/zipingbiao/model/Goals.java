package io.github.zipingbiao.model;

import java.util.Optional;

/**
 * The goals of the year, in prose.
 *
 * @param expected what was planned
 * @param adjusted what was planned after an adjustment within the year
 * @param actual what was achieved
 */
public record Goals(
    Optional<String> expected, Optional<String> adjusted, Optional<String> actual) {}
