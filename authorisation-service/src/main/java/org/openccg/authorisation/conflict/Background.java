package org.openccg.authorisation.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openccg.platform.problem.Refused;

/**
 * Who somebody is, seen from a case, beside what he or she did in it.
 *
 * @param line everybody above and below in the line of management since the case began
 * @param principals for whom the person is a deputy today
 * @param near whether the person belongs, or belonged within a year, to the group's own offices or to one kept from
 *     deciding about it
 */
public record Background(UUID subject, Set<UUID> line, Interests interests, List<Background> principals, boolean near) {

    public Background(UUID subject, Set<UUID> line, Interests interests, List<Background> principals) {
        this(subject, line, interests, principals, false);
    }

    /** Nobody on the reviewing or deciding side. */
    public static Background none(UUID subject) {
        return new Background(subject, Set.of(), Interests.NONE, List.of());
    }

    /** The same person with the word that there is nothing to declare beside what is known. */
    Background declaring() {
        return new Background(subject, line, interests.declaring(), principals, near);
    }

    /** What keeps the person from reading what is inside the case. */
    public Optional<Refused> refusalToRead() {
        return interests.undeclared().or(this::conflict);
    }

    /** What keeps the person from doing anything in the case. */
    public Optional<Refused> refusalToAct() {
        return refusalToRead().or(interests::uncountersigned);
    }

    /** An interest that keeps the person, or somebody he or she is deputy for, out of the case altogether. */
    public Optional<Refused> conflict() {
        return everybody().flatMap(each -> each.interests.conflict().stream()).findFirst();
    }

    /** Whether findings of the domain that support contracts depend on are for others. */
    public boolean hasStakeInSupport() {
        return everybody().anyMatch(each -> each.interests.hasStakeInSupport());
    }

    /** Whether it is the person, or one he or she is deputy for. */
    public boolean standsFor(UUID other) {
        return everybody().anyMatch(each -> each.subject.equals(other));
    }

    /** Whether the person, or one he or she is deputy for, is too near to the group to decide about it. */
    boolean isNear() {
        return everybody().anyMatch(each -> each.near);
    }

    private Stream<Background> everybody() {
        return Stream.concat(Stream.of(this), principals.stream());
    }
}
