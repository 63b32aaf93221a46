package org.openccg.platform.audit;

/**
 * An entry of a chain as it was hashed.
 *
 * @param content the whole entry as canonical JSON (RFC 8785), with the hash before it
 * @param hash SHA-256 of the content
 */
public record Link(long seq, String step, String content, String previousHash, String hash) {}
