package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.practice.Figure;
import org.openccg.registry.practice.PopulationBasis;
import org.openccg.registry.practice.Practices;

/** On a group's page: its patients by every basis. That their number decides nothing is said with it (REG-5). */
@ApplicationScoped
class AboutPatients implements PageSection {

    private final Practices practices;

    AboutPatients(Practices practices) {
        this.practices = practices;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        var told = EnumSet.noneOf(PopulationBasis.class);
        var nearest = practices.figuresOf(group.id(), moment).stream()
                .filter(figure -> told.add(figure.population().basis()))
                .map(AboutPatients::sentence)
                .toList();
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                "Patients",
                Stream.concat(nearest.stream(), Stream.of("How many there are decides nothing about the group."))
                        .toList()));
    }

    private static String sentence(Figure figure) {
        var population = figure.population();
        return "%s on %s: %s (%s)."
                .formatted(
                        counted(population.basis()),
                        Deadline.words(population.asAt()),
                        String.format(Locale.UK, "%,d", population.value()),
                        figure.source());
    }

    private static String counted(PopulationBasis basis) {
        return switch (basis) {
            case RAW_LIST -> "Patients registered with its practices";
            case ONS_MODERATED -> "People it serves, as moderated to the national statistics,";
            case WEIGHTED -> "People it serves, weighted by age and need,";
        };
    }
}
