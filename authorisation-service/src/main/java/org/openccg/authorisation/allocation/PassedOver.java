package org.openccg.authorisation.allocation;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Obstacle;

/**
 * How many people came first by the rules and were barred, by what barred them. Nobody is named, and no interest told.
 *
 * @param part by a part in the case, or by being allocated to the other one
 * @param deputy as deputies of somebody who is barred
 * @param interest by an interest that touches the case
 */
@Embeddable
@Schema(name = "PassedOver")
public record PassedOver(
        @Basic(optional = false) @Column(name = "passed_over_part") @Schema(examples = "1")
        int part,

        @Basic(optional = false) @Column(name = "passed_over_deputy") @Schema(examples = "0")
        int deputy,

        @Basic(optional = false) @Column(name = "passed_over_interest") @Schema(examples = "0")
        int interest) {

    static final PassedOver NOBODY = new PassedOver(0, 0, 0);

    PassedOver and(Obstacle obstacle) {
        return switch (obstacle) {
            case PART -> new PassedOver(part + 1, deputy, interest);
            case DEPUTY -> new PassedOver(part, deputy + 1, interest);
            case INTEREST -> new PassedOver(part, deputy, interest + 1);
        };
    }

    int all() {
        return part + deputy + interest;
    }
}
