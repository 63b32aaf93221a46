package org.openccg.registry.merger.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.merger.Balloting;
import org.openccg.registry.merger.MergerHistory;
import org.openccg.registry.merger.Mergers;

/** What pressed practices said, for the concern guardian alone. */
@Path("/mergers/{id}/sealed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mergers")
class SealedResource {

    private final Mergers mergers;
    private final Balloting balloting;
    private final MergerHistory history;
    private final Standings standings;
    private final BusinessClock clock;

    SealedResource(
            Mergers mergers, Balloting balloting, MergerHistory history, Standings standings, BusinessClock clock) {
        this.mergers = mergers;
        this.balloting = balloting;
        this.history = history;
        this.standings = standings;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles("concern-guardian")
    @PermissionsAllowed("merger:unseal")
    @Operation(summary = "What pressed practices answered; that you looked is kept")
    public SealedView look(UUID id) {
        var standing = standings.present();
        var merger = mergers.findByIdOptional(id)
                .filter(any -> standing.caller().is("doh") && standing.holds("national"))
                .orElseThrow(Refused::notFound);
        var pressed = balloting.sealed(merger, clock.now());
        return new SealedView(
                pressed.stream().map(SealedView.PressedView::of).toList(),
                history.looksAt(merger).stream().map(SealedView.LookView::of).toList());
    }
}
