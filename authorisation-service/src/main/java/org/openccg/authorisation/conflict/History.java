package org.openccg.authorisation.application;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Who had a part in a case, and what that keeps them from. Computed from the case, never from a flag or a role. */
public record Actors(Set<Actor> all, int round) {

    private static final Set<Part> BARRED_AFTER_REMITTAL = EnumSet.of(Part.ASSESSOR, Part.MODERATOR, Part.DECIDER);

    /** Whether what somebody did before keeps him or her from acting in the capacity. */
    boolean bar(By capacity, UUID subject) {
        return switch (capacity) {
            case AUTHORISING_OFFICER -> did(subject, this::mattersToDecider);
            case ASSESSOR -> isSetAside(subject) || have(Part.MODERATOR, subject);
            case OTHER_MANAGER -> isSetAside(subject) || have(Part.ASSESSOR, subject);
            case MODERATOR -> isSetAside(subject) || !have(Part.MODERATOR, subject);
            case MANAGER -> isSetAside(subject);
            case GROUP, RULING, CONDITION -> false;
        };
    }

    /** Everything somebody did, in any round. */
    List<Part> partsOf(UUID subject) {
        return all.stream()
                .filter(actor -> actor.subject().equals(subject))
                .map(Actor::part)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Actor> inOrder() {
        return all.stream()
                .sorted(Comparator.comparing(Actor::round)
                        .thenComparing(Actor::part)
                        .thenComparing(Actor::name)
                        .thenComparing(Actor::subject))
                .toList();
    }

    private boolean have(Part part, UUID subject) {
        return did(subject, actor -> actor.part() == part && actor.round() == round);
    }

    /** After a ruling remitted the case, those whose judgement was set aside keep out of it. */
    private boolean isSetAside(UUID subject) {
        return did(subject, actor -> actor.round() < round && BARRED_AFTER_REMITTAL.contains(actor.part()));
    }

    /** Taking a case in is no judgement of it, and whoever deferred it in this round may still decide it. */
    private boolean mattersToDecider(Actor actor) {
        return switch (actor.part()) {
            case ACCEPTOR -> false;
            case ASSESSOR, MODERATOR, NOTICE -> true;
            case DECIDER -> actor.round() < round;
        };
    }

    private boolean did(UUID subject, Predicate<Actor> what) {
        return all.stream().filter(actor -> actor.subject().equals(subject)).anyMatch(what);
    }
}
