package org.openccg.authorisation.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.evidence.Evidence.Side;

/**
 * The notice of a meeting as each side's latest word has it. Where they disagree the meeting is disputed, and what the
 * group says counts for the effect: undoing a decision puts things back to where they were, and the meeting can be
 * called again within a week, whereas a group bound by a meeting it was not told of in time has no other remedy.
 *
 * @param group nothing where the group said nothing
 * @param office nothing where the office said nothing
 */
public record Reckoning(@Nullable Notice group, @Nullable Notice office) {

    static Reckoning of(List<Calling> callings, List<Account> accounts) {
        int current = callings.size() - 1;
        return new Reckoning(
                latest(callings.get(current), current, accounts, Side.GROUP),
                latest(callings.get(current), current, accounts, Side.OFFICE));
    }

    /** Whoever wrote a calling down has said by it when it was told. */
    private static @Nullable Notice latest(Calling calling, int number, List<Account> accounts, Side side) {
        Optional<Notice> said = accounts.stream()
                .filter(account -> account.calling() == number && account.by().side() == side)
                .map(Account::notice)
                .reduce((earlier, later) -> later);
        return said.or(() -> Optional.of(calling)
                        .filter(each -> each.by().side() == side)
                        .map(Calling::notice))
                .orElse(null);
    }

    public boolean isDisputed() {
        return group != null && office != null && group.kind() != office.kind();
    }

    /** What counts for the effect. */
    public Notice counting() {
        if (group != null) {
            return group;
        }
        if (office != null) {
            return office;
        }
        throw new IllegalStateException("Every calling was written down by one of the sides");
    }
}
