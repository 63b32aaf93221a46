package org.openccg.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.practice.PopulationBasis;

/** Money, on a group's page. */
@ApplicationScoped
class BudgetSection implements PageSection {

    private static final int AFTER_SUPPORT = 90;

    private final Allowances allowances;
    private final Delegations delegations;

    BudgetSection(Allowances allowances, Delegations delegations) {
        this.allowances = allowances;
        this.delegations = delegations;
    }

    @Override
    public int place() {
        return AFTER_SUPPORT;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        var sentences = new ArrayList<String>();
        allowances.of(group.id(), moment).map(BudgetSection::words).ifPresent(sentences::add);
        delegations.heldOn(group.id(), moment.asAt()).map(BudgetSection::words).ifPresent(sentences::addAll);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Section("Money", List.copyOf(sentences)));
    }

    private static String words(Allowance allowance) {
        return "It may spend up to £%,d a year on running itself: £%s for each of %,d patients (%s of %s)%s."
                .formatted(
                        allowance.amount(),
                        allowance.perHead().toPlainString(),
                        allowance.population().value(),
                        words(allowance.population().basis()),
                        Deadline.words(allowance.population().asAt()),
                        allowance.indicative() ? "; this is an indication until the lists are moderated" : "");
    }

    private static String words(PopulationBasis basis) {
        return switch (basis) {
            case RAW_LIST -> "practice lists";
            case ONS_MODERATED -> "lists moderated to national statistics";
            case WEIGHTED -> "lists weighted by need";
        };
    }

    private static List<String> words(Delegation active) {
        var schedule = active.schedule();
        var sentences = new ArrayList<String>();
        sentences.add("%s delegates £%,d of £%,d a year to it (%s %%), since %s."
                .formatted(
                        active.office(),
                        schedule.delegated(),
                        schedule.eligible(),
                        schedule.share().toPlainString(),
                        Deadline.words(active.from())));
        active.notice()
                .map(notice -> "%s gave notice: from %s on nothing is delegated."
                        .formatted(active.office(), Deadline.words(notice.on())))
                .ifPresent(sentences::add);
        return sentences;
    }
}
