package org.openccg.authorisation.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.platform.time.Deadline;

/** Every condition of the case, what it says, and everything that happened to it. */
@ApplicationScoped
class ConditionPaper implements CasePaper {

    private final Conditions conditions;

    ConditionPaper(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public int place() {
        return 45;
    }

    @Override
    public String title() {
        return "Conditions";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        var entries = conditions.entries(application.id()).stream()
                .collect(Collectors.groupingBy(ConditionEntry::conditionId));
        return conditions.of(application.id()).stream()
                .map(each -> entry(each, entries.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static PaperEntry entry(Condition condition, List<ConditionEntry> entries) {
        var terms = condition.terms();
        return PaperEntry.headed("Criterion %s, level %s: %s"
                        .formatted(condition.criterion(), terms.supportLevel(), CasePaper.plain(condition.status())))
                .and(terms.wording())
                .and("Level %s: %s. %s"
                        .formatted(
                                terms.supportLevel(),
                                terms.supportLevel().words(),
                                terms.supportLevel().remedy()))
                .and("Support offered: " + terms.supportOffered())
                .and(terms.directions().map("Directions: %s"::formatted))
                .and("Reasons: " + terms.reasons())
                .andAll(terms.functionsWithheld().stream().map(ConditionPaper::withheld))
                .andAll(entries.stream().map(each -> "%s, %s: %s, level %s. %s"
                        .formatted(
                                Deadline.words(each.at()),
                                each.by().name(),
                                CasePaper.plain(each.step()),
                                each.supportLevel(),
                                each.words())))
                .on(entries.stream().map(ConditionEntry::evidence).<UUID>flatMap(List::stream));
    }

    private static String withheld(WithheldFunction each) {
        return "Withheld: %s, exercised by %s. Effectiveness: %s Capability: %s Willingness: %s"
                .formatted(
                        each.function(), each.exerciser(), each.effectiveness(), each.capability(), each.willingness());
    }
}
