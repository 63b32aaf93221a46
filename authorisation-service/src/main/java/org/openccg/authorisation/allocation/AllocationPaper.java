package org.openccg.authorisation.allocation;

import static org.openccg.authorisation.application.CasePaper.plain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.platform.time.Deadline;

/** Who was allocated to the case, by which rule and why. */
@ApplicationScoped
class AllocationPaper implements CasePaper {

    private final Allocations allocations;

    AllocationPaper(Allocations allocations) {
        this.allocations = allocations;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public String title() {
        return "Assessor and moderator";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        return allocations.of(application).stream().map(AllocationPaper::entry).toList();
    }

    private static PaperEntry entry(Allocation allocation) {
        return PaperEntry.headed("%s, %s%s"
                        .formatted(
                                allocation.person().name(),
                                plain(allocation.capacity()),
                                allocation.round() == 1 ? "" : ", in round " + allocation.round()))
                .and("Allocated by %s on %s, %s: %s"
                        .formatted(
                                allocation.allocatedBy().name(),
                                Deadline.words(allocation.allocatedAt()),
                                rule(allocation.rule()),
                                allocation.reason()))
                .and(passedOver(allocation.passedOver()))
                .and(allocation.release().map(each -> "Released by %s on %s: %s"
                        .formatted(each.by().name(), Deadline.words(each.at()), each.reason())));
    }

    private static String rule(AllocationRule rule) {
        return switch (rule) {
            case CONTINUITY -> "knowing the group from an earlier application";
            case LEAST_LOAD -> "having the fewest cases in hand";
            case BY_HAND -> "by hand";
        };
    }

    private static String passedOver(PassedOver passed) {
        return passed.all() == 0
                ? "Nobody was passed over."
                : "Passed over before: %d for a part in the case, %d as deputies of somebody barred, %d for an interest."
                        .formatted(passed.part(), passed.deputy(), passed.interest());
    }
}
