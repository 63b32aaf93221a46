package org.openccg.authorisation.conflict;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who did what in which round of a case; a ruling that remits starts a new round. */
@Embeddable
public record Actor(
        @Basic(optional = false) UUID subject,
        @Basic(optional = false) String name,

        @Basic(optional = false) @Enumerated(EnumType.STRING)
        Part part,

        @Basic(optional = false) int round) {

    public static List<Actor> inOrder(Set<Actor> actors) {
        return actors.stream()
                .sorted(Comparator.comparing(Actor::round)
                        .thenComparing(Actor::part)
                        .thenComparing(Actor::name)
                        .thenComparing(Actor::subject))
                .toList();
    }
}
