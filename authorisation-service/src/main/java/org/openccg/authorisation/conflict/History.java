package org.openccg.authorisation.conflict;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who had a part in a case, and what that keeps them from. Computed from the case, never from a flag or a role.
 *
 * @param actors who did what in which round
 * @param round the present one
 * @param named who belongs to the group or spoke for it, and as what
 */
public record History(Set<Actor> actors, int round, Map<UUID, Set<String>> named) {

    private static final Set<Part> BARRED_AFTER_REMITTAL = EnumSet.of(Part.ASSESSOR, Part.MODERATOR, Part.DECIDER);

    /** What keeps the person from the duty; nobody does it whose own, whose line's or whose principal's part it was. */
    public Optional<Bar> bar(Duty duty, Background who) {
        return moderating(duty, who)
                .or(() -> inPerson(duty, who))
                .or(() -> who.principals().stream()
                        .flatMap(principal -> inPerson(duty, principal).stream())
                        .map(bar -> Bar.of(Bar.Kind.DEPUTY, bar.parts()))
                        .findFirst())
                .or(() -> tooNear(duty, who));
    }

    /** Every decision is taken outside the group's own chain, so that independent review tells nothing. */
    private static Optional<Bar> tooNear(Duty duty, Background who) {
        return duty == Duty.DECIDE && who.isNear()
                ? Optional.of(Bar.of(Bar.Kind.INDEPENDENT_REVIEW, List.of()))
                : Optional.empty();
    }

    /** The same, with more people who are named in the case. */
    public History naming(Collection<UUID> subjects, String as) {
        var all = new HashMap<>(named);
        subjects.forEach(subject -> {
            var roles = new HashSet<>(all.getOrDefault(subject, Set.of()));
            roles.add(as);
            all.put(subject, roles);
        });
        return new History(actors, round, all);
    }

    private Optional<Bar> moderating(Duty duty, Background who) {
        return duty == Duty.RECOMMEND
                        && !have(Part.MODERATOR, who.subject())
                        && inPerson(duty, who).isEmpty()
                ? Optional.of(Bar.of(Bar.Kind.NOT_THE_MODERATOR, List.of()))
                : Optional.empty();
    }

    private Optional<Bar> inPerson(Duty duty, Background who) {
        var subject = who.subject();
        if (named.containsKey(subject) || ownPartBars(duty, subject)) {
            return Optional.of(Bar.of(Bar.Kind.OWN, partsOf(subject)));
        }
        var line = who.line().stream()
                .filter(each -> duty == Duty.DECIDE && did(each, this::mattersToDecider))
                .flatMap(each -> partsOf(each).stream())
                .toList();
        return line.isEmpty() ? Optional.empty() : Optional.of(Bar.of(Bar.Kind.LINE, line));
    }

    private boolean ownPartBars(Duty duty, UUID subject) {
        return switch (duty) {
            case HANDLE -> isSetAside(subject);
            case ASSESS -> isSetAside(subject) || have(Part.MODERATOR, subject);
            case MODERATE, RECOMMEND -> isSetAside(subject) || have(Part.ASSESSOR, subject);
            case DECIDE -> did(subject, this::mattersToDecider);
            case NAME_SUBSTITUTE -> did(subject, actor -> actor.part() != Part.ACCEPTOR);
        };
    }

    /** Everything somebody is or did in the case, in any round. */
    private List<String> partsOf(UUID subject) {
        var did = actors.stream()
                .filter(actor -> actor.subject().equals(subject))
                .map(actor -> actor.part().name());
        return Stream.concat(named.getOrDefault(subject, Set.of()).stream(), did)
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
            case ASSESSOR, MODERATOR, NOTICE, REVIEWER -> true;
            case DECIDER -> actor.round() < round;
        };
    }

    private boolean did(UUID subject, Predicate<Actor> what) {
        return actors.stream().filter(actor -> actor.subject().equals(subject)).anyMatch(what);
    }
}
