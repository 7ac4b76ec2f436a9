package io.github.zipingbiao;

/**
 * The document that a result was read from.
 *
 * @param name name given by the caller, or the file name
 * @param sha256 SHA-256 of its bytes in lower-case hexadecimal
 * @param pages number of pages
 */
public record Source(String name, String sha256, int pages) {}
