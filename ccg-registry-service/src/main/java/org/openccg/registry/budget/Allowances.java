package org.openccg.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.practice.Figure;
import org.openccg.registry.practice.Population;
import org.openccg.registry.practice.PopulationBasis;
import org.openccg.registry.practice.Practices;

/** The running-cost allowance of groups, by the rate of the day. */
@ApplicationScoped
public class Allowances {

    private static final String RATES = "select from_on, to_on, pounds_per_head, source from running_cost_rates ";

    private final Practices practices;
    private final Session database;

    Allowances(Practices practices, Session database) {
        this.practices = practices;
        this.database = database;
    }

    /** Empty where no rate held on that day, or nobody knows how many patients the group has. */
    public Optional<Allowance> of(UUID groupId, Moment moment) {
        return on(moment.asAt()).flatMap(rate -> population(groupId, moment).map(rate::of));
    }

    /** What was published, moderated to national statistics, where there is that; otherwise the lists. */
    private Optional<Population> population(UUID groupId, Moment moment) {
        var figures = practices.figuresOf(groupId, moment);
        return Stream.of(PopulationBasis.ONS_MODERATED, PopulationBasis.RAW_LIST)
                .flatMap(basis ->
                        figures.stream().map(Figure::population).filter(population -> population.basis() == basis))
                .findFirst();
    }

    /** Every rate, by its first day. */
    public List<Rate> rates() {
        return database.createNativeQuery(RATES + "order by from_on", Object[].class).getResultList().stream()
                .map(Allowances::rate)
                .toList();
    }

    Optional<Rate> on(LocalDate day) {
        return database
                .createNativeQuery(RATES + "where valid @> cast(:day as date)", Object[].class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(Allowances::rate)
                .findFirst();
    }

    private static Rate rate(Object[] row) {
        return new Rate(Dates.local(row[0]), Dates.local(row[1]), (BigDecimal) row[2], (String) row[3]);
    }
}
