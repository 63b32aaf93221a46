package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Successions.Link;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.office.Hierarchy;
import org.openccg.registry.office.Office;
import org.openccg.registry.office.Offices;

/** On a group's page: where it stands, who reviews it, what it was called, what it came from and what became of it. */
@ApplicationScoped
class AboutGroup implements PageSection {

    private final GroupsThen then;
    private final GroupNames names;
    private final Successions successions;
    private final Offices offices;
    private final Hierarchy hierarchy;

    AboutGroup(GroupsThen then, GroupNames names, Successions successions, Offices offices, Hierarchy hierarchy) {
        this.then = then;
        this.names = names;
        this.successions = successions;
        this.offices = offices;
        this.hierarchy = hierarchy;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        var was = then.of(group.id(), moment);
        if (was.status() == null) {
            return Optional.of(new Section(
                    "The group",
                    List.of("The register did not have this group on %s.".formatted(Deadline.words(moment.asAt())))));
        }
        var sentences = new ArrayList<String>();
        sentences.add(standing(was.status()));
        if (was.functionsExercisedBy() != null) {
            sentences.add("Until it is authorised, %s exercises its functions."
                    .formatted(office(was.functionsExercisedBy(), moment)));
        }
        if (was.reviewingOffice() != null) {
            sentences.add("It is reviewed by %s.".formatted(office(was.reviewingOffice(), moment)));
        }
        if (group.code() != null) {
            sentences.add("Its code is %s.".formatted(group.code()));
        }
        names.formerOf(group.id(), moment)
                .forEach(former ->
                        sentences.add("Until %s it was called %s.".formatted(dayBefore(former.to()), former.name())));
        successions.predecessorsOf(group.id()).stream()
                .filter(link -> begun(link, moment))
                .forEach(link -> sentences.add(cameFrom(link)));
        successions.successorsOf(group.id()).stream()
                .filter(link -> begun(link, moment))
                .forEach(link -> sentences.add(became(link)));
        return Optional.of(new Section("The group", sentences));
    }

    private static String standing(Status status) {
        return switch (status) {
            case EMERGING -> "The group is emerging: its practices prepare to commission care together.";
            case SHADOW -> "The group works in shadow form: a budget has been delegated to it.";
            case APPLICANT -> "The group has applied to be authorised.";
            case AUTHORISED -> "The group is authorised.";
            case AUTHORISED_WITH_CONDITIONS -> "The group is authorised, with conditions.";
            case SHADOW_ESTABLISHED -> "The group is established by law and not yet authorised.";
            case MERGED -> "The group has merged with others and is no longer a group of its own.";
            case DISSOLVED -> "The group has been dissolved.";
            case WITHDRAWN -> "The group has withdrawn and no longer exists.";
        };
    }

    private static String cameFrom(Link link) {
        String day = Deadline.words(link.effectiveOn());
        return switch (link.kind()) {
            case MERGER -> "%s became part of it on %s.".formatted(link.name(), day);
            case SPLIT -> "Practices that left %s founded it on %s.".formatted(link.name(), day);
        };
    }

    private static String became(Link link) {
        String day = Deadline.words(link.effectiveOn());
        return switch (link.kind()) {
            case MERGER -> "On %s it became part of %s.".formatted(day, link.name());
            case SPLIT -> "On %s some of its practices founded %s.".formatted(day, link.name());
        };
    }

    private static boolean begun(Link link, Moment moment) {
        return !link.effectiveOn().isAfter(moment.asAt());
    }

    private String office(String code, Moment moment) {
        return hierarchy
                .nameOf(code, moment)
                .or(() -> offices.find(code).map(Office::name))
                .orElse(code);
    }

    private static String dayBefore(@Nullable LocalDate end) {
        return end == null ? "today" : Deadline.words(end.minusDays(1));
    }
}
