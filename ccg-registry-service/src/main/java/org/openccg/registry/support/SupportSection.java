package org.openccg.registry.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openccg.registry.Finding;
import org.openccg.registry.budget.Allowance;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.support.SupportCosts.Total;

/** What a group's page says of its support. */
@ApplicationScoped
class SupportSection implements PageSection {

    private final SupportCosts costs;

    SupportSection(SupportCosts costs) {
        this.costs = costs;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        var total = costs.of(group.id(), moment.asAt());
        if (total.lines() == 0 && total.withoutEffect() == 0) {
            return Optional.empty();
        }
        var sentences = new ArrayList<String>();
        sentences.add(price(total));
        Optional.ofNullable(total.allowance()).map(SupportSection::allowance).ifPresent(sentences::add);
        total.findings().stream().map(Finding::detail).forEach(sentences::add);
        if (total.withoutEffect() > 0) {
            sentences.add(
                    "Arrangements on record that bind the group to nothing, because it did not decide them or their"
                            + " terms are not allowed: %d.".formatted(total.withoutEffect()));
        }
        return Optional.of(new Section("Support", List.copyOf(sentences)));
    }

    private static String price(Total total) {
        BigDecimal perHead = total.perHead();
        return "The group decided on support in %d %s for %s a year%s."
                .formatted(
                        total.lines(),
                        total.lines() == 1 ? "line" : "lines",
                        Pounds.words(total.pricePerYear()),
                        perHead == null ? "" : ", %s for each patient".formatted(Pounds.words(perHead)));
    }

    private static String allowance(Allowance allowance) {
        return "Its allowance for all running costs is %s a year, %s for each patient%s."
                .formatted(
                        Pounds.words(BigDecimal.valueOf(allowance.amount())),
                        Pounds.words(allowance.perHead()),
                        allowance.indicative() ? ", which is an indication from the practices' own lists" : "");
    }
}
