package org.openccg.platform.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proof")
class KeysResource {

    private final Keys keys;

    KeysResource(Keys keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The public keys this service signs with and ever signed with (JWKS)",
            description = "Learn the fingerprint (kid) of a key by another way too before you trust it.")
    public KeySet list() {
        return new KeySet(keys.all());
    }

    @Schema(name = "KeySet")
    record KeySet(List<PublishedKey> keys) {}
}
