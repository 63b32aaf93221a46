package org.openccg.authorisation.conflict;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.security.Caller;

/** The present request's caller in each case it touches, gathered once. */
@RequestScoped
public class Presence {

    private final Standings standings;
    private final Directory directory;
    private final Backgrounds backgrounds;
    private final Voices voices;
    private final Map<UUID, Acting> known = new HashMap<>();

    Presence(Standings standings, Directory directory, Backgrounds backgrounds, Voices voices) {
        this.standings = standings;
        this.directory = directory;
        this.backgrounds = backgrounds;
        this.voices = voices;
    }

    public Acting in(Surroundings surroundings) {
        return known.computeIfAbsent(surroundings.caseId(), any -> gather(standings.present(), surroundings));
    }

    /** Somebody who signed something off before, with everything that bears on acting in the case today. */
    public Acting of(Caller absent, Surroundings surroundings) {
        return gather(directory.standingOf(absent, standings.present().day()), surroundings);
    }

    /** The caller's own word changed what was gathered. */
    public void forget() {
        known.clear();
    }

    private Acting gather(Standing standing, Surroundings surroundings) {
        var caller = standing.caller();
        if (!caller.is("manager") && !caller.is("authorising-officer")) {
            return new Acting(standing, Background.none(caller.subject()), Set.of());
        }
        return new Acting(
                standing,
                backgrounds.of(caller.subject(), standing.claims(), surroundings, standing.day()),
                voices.in(surroundings.caseId()));
    }
}
