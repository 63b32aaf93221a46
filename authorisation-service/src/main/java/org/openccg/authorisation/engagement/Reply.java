package org.openccg.authorisation.engagement;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Person;

/** What somebody says to a suggestion or to advice. */
@Embeddable
@Schema(name = "AdviceReply")
public record Reply(
        @Basic(optional = false) @Schema(examples = "We share a clerk with our neighbours.")
        String text,

        @Embedded Person by,
        @Basic(optional = false) @Column(name = "given_at") Instant at) {}
