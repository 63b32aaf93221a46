package org.openccg.authorisation.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A file somebody is about to send in parts.
 *
 * @param size bytes
 * @param sha256 lower-case hexadecimal, to be compared in the end; null where the sender does not know it
 */
public record Announced(
        NewDocument document, long size, @Nullable String sha256) {}
