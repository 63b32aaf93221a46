package org.openccg.platform.signing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A checkpoint as it was signed.
 *
 * @param signature JWS (RFC 7515) over the payload's canonical JSON (RFC 8785), which is left out of it
 */
@Schema(name = "PublishedCheckpoint")
public record PublishedCheckpoint(Checkpoint payload, String signature, NamedKey key) {}
