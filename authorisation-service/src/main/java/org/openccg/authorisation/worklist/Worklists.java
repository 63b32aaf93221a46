package org.openccg.authorisation.worklist;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.CasesAtHand;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.platform.directory.Standing;

/** Makes a person's worklist, in a fixed number of queries however much there is to do. */
@ApplicationScoped
public class Worklists {

    private final CasesAtHand cases;
    private final Deadlines deadlines;
    private final Claims claims;
    private final List<WorkSource> sources;

    Worklists(CasesAtHand cases, Deadlines deadlines, Claims claims, @All List<WorkSource> sources) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.claims = claims;
        this.sources = sources;
    }

    /** Everything there is. */
    public Worklist of(Standing standing, Instant now) {
        return of(standing, now, null, null);
    }

    /** Of one wave or of all, of one office or of all. */
    public Worklist of(Standing standing, Instant now, @Nullable String wave, @Nullable String office) {
        var hand = cases.of(standing, wave, office);
        var open = deadlines.open(
                hand.stream().map(each -> each.application().id()).toList());
        var desk = Desk.of(standing, now, hand, open);
        boolean whole = wave == null && office == null;
        var work = sources.stream()
                .flatMap(source -> source.on(desk).stream())
                .filter(each -> whole || each.ofCase().isPresent())
                .sorted(Work.ORDER)
                .toList();
        return new Worklist(
                standing.caller().subject(),
                work,
                claims.on(work.stream().map(Work::id).toList()));
    }
}
