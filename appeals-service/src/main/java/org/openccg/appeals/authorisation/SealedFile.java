package org.openccg.appeals.authorisation;

/**
 * A decision file as it was served, together with what we read from it.
 *
 * @param content the JSON text, exactly as served
 * @param hash the hash it carries and matches
 * @param file what we read from it
 */
public record SealedFile(String content, String hash, DecisionFile file) {}
