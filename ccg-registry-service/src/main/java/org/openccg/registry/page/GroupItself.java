package org.openccg.registry.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.ccg.SuccessionKind;
import org.openccg.registry.ccg.Successions;
import org.openccg.registry.ccg.Successions.Link;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.office.Offices;

/** What the group is, where it stands and what it was called before. */
@ApplicationScoped
class GroupItself implements PageSection {

    private final GroupThen then;
    private final Offices offices;
    private final Successions successions;

    GroupItself(GroupThen then, Offices offices, Successions successions) {
        this.then = then;
        this.offices = offices;
        this.successions = successions;
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        var sentences = new ArrayList<String>();
        sentences.add(codes(group));
        sentences.add(then.standing(group.id(), moment)
                .map(standing -> words(standing.status(), group))
                .orElse("Nothing is on record of where it stood."));
        then.office(group.id(), moment)
                .flatMap(offices::find)
                .ifPresent(office -> sentences.add("%s (%s) reviews it.".formatted(office.name(), office.code())));
        for (var former : then.names(group.id(), moment)) {
            if (!former.holds() && former.until() != null) {
                sentences.add("Until %s its name was %s."
                        .formatted(Days.words(former.until().minusDays(1)), former.name()));
            }
        }
        links(group, moment, sentences);
        return Optional.of(new Section("The group", sentences));
    }

    private static String codes(Group group) {
        if (group.code() == null) {
            return "It has no code yet.";
        }
        return group.gss() == null
                ? "Its code is %s.".formatted(group.code())
                : "Its code is %s, and in national statistics %s.".formatted(group.code(), group.gss());
    }

    private static String words(Status status, Group group) {
        return switch (status) {
            case EMERGING -> "It is emerging and has not applied for authorisation.";
            case SHADOW -> "It works in shadow form, with a budget delegated to it.";
            case APPLICANT -> "It has applied for authorisation.";
            case AUTHORISED -> "It is authorised without conditions.";
            case AUTHORISED_WITH_CONDITIONS -> "It is authorised with conditions.";
            case SHADOW_ESTABLISHED ->
                group.functionsExercisedBy() == null
                        ? "It is established in shadow form until it is authorised."
                        : "It is established in shadow form; %s exercises its functions until it is authorised."
                                .formatted(group.functionsExercisedBy());
            case MERGED -> "It merged with others, and its record is kept.";
            case DISSOLVED -> "It was dissolved, and its record is kept.";
            case WITHDRAWN -> "It withdrew, and its record is kept.";
        };
    }

    private void links(Group group, Moment moment, List<String> sentences) {
        successions.predecessorsOf(group.id()).stream()
                .filter(link -> !link.effectiveOn().isAfter(moment.asAt()))
                .map(link -> "It succeeded %s on %s, by %s."
                        .formatted(link.name(), Days.words(link.effectiveOn()), kind(link)))
                .forEach(sentences::add);
        successions.successorsOf(group.id()).stream()
                .filter(link -> !link.effectiveOn().isAfter(moment.asAt()))
                .map(link -> "%s succeeded it on %s, by %s."
                        .formatted(link.name(), Days.words(link.effectiveOn()), kind(link)))
                .forEach(sentences::add);
    }

    private static String kind(Link link) {
        return link.kind() == SuccessionKind.MERGER ? "merger" : "a split";
    }
}
