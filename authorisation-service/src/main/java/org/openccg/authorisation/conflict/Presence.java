package org.openccg.authorisation.conflict;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openccg.platform.directory.Standings;

/** The present request's caller in each case it touches, gathered once. */
@RequestScoped
public class Presence {

    private final Standings standings;
    private final Backgrounds backgrounds;
    private final Voices voices;
    private final Map<UUID, Acting> known = new HashMap<>();

    Presence(Standings standings, Backgrounds backgrounds, Voices voices) {
        this.standings = standings;
        this.backgrounds = backgrounds;
        this.voices = voices;
    }

    public Acting in(Surroundings surroundings) {
        return known.computeIfAbsent(surroundings.caseId(), any -> gather(surroundings));
    }

    /** The caller's own word changed what was gathered. */
    public void forget() {
        known.clear();
    }

    private Acting gather(Surroundings surroundings) {
        var standing = standings.present();
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
