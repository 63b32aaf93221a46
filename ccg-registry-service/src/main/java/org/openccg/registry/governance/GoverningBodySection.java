package org.openccg.registry.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.Finding;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.moment.Moment;

/** What a group's page says of its governing body, and of people offices put to work for it. */
@ApplicationScoped
class GoverningBodySection implements PageSection {

    private final GoverningBodies bodies;
    private final Staff staff;

    GoverningBodySection(GoverningBodies bodies, Staff staff) {
        this.bodies = bodies;
        this.staff = staff;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        var body = bodies.of(group, moment.asAt());
        var sentences = new ArrayList<String>();
        if (!body.places().isEmpty()) {
            sentences.add(members(body));
            sentences.addAll(law(body));
            body.vacancies().stream()
                    .filter(empty -> empty.since() != null)
                    .forEach(empty -> sentences.add(vacant(empty)));
            sentences.add(share(body.clinicalShare()));
        }
        staffed(group, moment.asAt()).ifPresent(sentences::add);
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("Governing body", List.copyOf(sentences)));
    }

    private static String members(GoverningBody body) {
        return "On the governing body on %s: %s."
                .formatted(
                        Deadline.words(body.day()),
                        body.places().stream()
                                .map(place -> "%s (%s)"
                                        .formatted(place.name(), place.role().words()))
                                .collect(Collectors.joining(", ")));
    }

    private static List<String> law(GoverningBody body) {
        if (body.isComplete()) {
            return List.of("It has everybody the law wants on it.");
        }
        var sentences = new ArrayList<String>();
        sentences.add("The law wants more of it (SI 2012/1631).");
        body.faults().stream().map(Finding::detail).forEach(sentences::add);
        return sentences;
    }

    private static String vacant(EmptySeat empty) {
        String since = "The place of the %s has been vacant since %s"
                .formatted(empty.role().words(), Deadline.words(java.util.Objects.requireNonNull(empty.since())));
        return empty.acting().isEmpty()
                ? since + "."
                : since + "; "
                        + empty.acting().stream()
                                .map(acting -> "%s acts until %s"
                                        .formatted(
                                                acting.name(),
                                                Deadline.words(acting.until().minusDays(1))))
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String share(ClinicalShare share) {
        return "Clinicians known among its %d members: %d, of whom GPs: %d; in 2012 GPs held %,d of %,d such seats in England, which is no target."
                .formatted(
                        share.members(),
                        share.clinicians(),
                        share.gps(),
                        share.benchmark().gps(),
                        share.benchmark().seats());
    }

    private Optional<String> staffed(Group group, LocalDate day) {
        var counted = staff.count(group.id(), day);
        if (counted.all() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                "People put to work for the group by offices: %d; over its head, and therefore without effect: %d."
                        .formatted(counted.all(), counted.withoutEffect()));
    }
}
