package org.openccg.registry.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Wording;

/** What the Board did about practices in no group, in words. */
@ApplicationScoped
class AssignmentWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return switch (entry.step()) {
            case "PROPOSE_ASSIGNMENT" ->
                Optional.of(
                        "The NHS Commissioning Board proposed to make practice %s a member; it and the group could be heard until %s."
                                .formatted(practice(entry), lastDay(entry)));
            case "ASSIGN_PRACTICE" ->
                Optional.of("The NHS Commissioning Board made practice %s a member, which had chosen no group itself."
                        .formatted(practice(entry)));
            case "WITHDRAW_ASSIGNMENT" ->
                Optional.of("The NHS Commissioning Board no longer proposes to make practice %s a member."
                        .formatted(practice(entry)));
            default -> Optional.empty();
        };
    }

    private static Object practice(Recorded entry) {
        return entry.detail().get("practice");
    }

    private static String lastDay(Recorded entry) {
        return Deadline.words(LocalDate.parse(entry.detail().get("lastDay").toString()));
    }
}
