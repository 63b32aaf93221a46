package org.openccg.registry.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.sharing.Agreement.Proposed;

/** What an agreement to share needs (SHR-1, SHR-2). Nothing of it depends on how large the groups are. */
final class SharingRules {

    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    private SharingRules() {}

    /** @param known the groups named that there are */
    static Faults faults(Proposed proposed, Map<UUID, Group> known, @Nullable Agreement replaced, LocalDate today) {
        var faults = new Faults();
        parties(proposed, known, faults);
        keys(proposed, faults);
        leads(proposed, faults);
        replacement(proposed, replaced, today, faults);
        return faults;
    }

    private static void parties(Proposed proposed, Map<UUID, Group> known, Faults faults) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < proposed.parties().size(); i++) {
            UUID group = proposed.parties().get(i).groupId();
            String place = "/parties/%d/group".formatted(i);
            faults.unless(
                    known.containsKey(group)
                            && !known.get(group).status().steps().isEmpty(),
                    new Fault(null, "There is no such group, or it has ended.", "Name a group of GET /groups.", place));
            faults.unless(
                    seen.add(group),
                    shr1("A group is named twice.", "Name each party once, with all of its share.", place));
        }
        faults.unless(seen.size() >= 2, shr1("Sharing takes two groups or more.", "Name another group.", "/parties"));
        faults.unless(
                seen.contains(proposed.by()),
                shr1("The group you speak for is no party.", "Name it among the parties.", "/group"));
        faults.unless(
                seen.contains(proposed.host()),
                shr1("The host is no party.", "Let one of the parties be the host.", "/host"));
    }

    private static void keys(Proposed proposed, Faults faults) {
        BigDecimal sum = proposed.parties().stream().map(SharingParty::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        faults.unless(
                sum.compareTo(WHOLE) == 0,
                shr1(
                        "The shares add up to %s %%.".formatted(sum.setScale(2).toPlainString()),
                        "Let them add up to exactly 100.00 %.",
                        "/parties"));
    }

    private static void leads(Proposed proposed, Faults faults) {
        var contracts = new HashSet<String>();
        Set<UUID> parties = new HashSet<>();
        proposed.parties().forEach(party -> parties.add(party.groupId()));
        for (int i = 0; i < proposed.leads().size(); i++) {
            var lead = proposed.leads().get(i);
            faults.unless(
                    contracts.add(lead.contract().toLowerCase(Locale.ROOT)),
                    shr2(
                            "Contract '%s' has two lead commissioners.".formatted(lead.contract()),
                            "Name one; the others stay liable all the same.",
                            "/leads/%d/contract".formatted(i)));
            faults.unless(
                    parties.contains(lead.groupId()),
                    shr2(
                            "The lead commissioner is no party.",
                            "Name one of the parties.",
                            "/leads/%d/group".formatted(i)));
        }
    }

    private static void replacement(Proposed proposed, @Nullable Agreement replaced, LocalDate today, Faults faults) {
        if (proposed.replaces() == null) {
            return;
        }
        boolean fits = replaced != null
                && replaced.statusOn(today) == AgreementStatus.IN_FORCE
                && replaced.hasParty(proposed.by())
                && (replaced.endsOn() != null || keepsAll(replaced, proposed.parties()));
        faults.unless(
                fits,
                new Fault(
                        null,
                        "That agreement cannot be replaced by this one.",
                        "Name one in force to which your group is a party, and all of its parties unless one has given"
                                + " notice.",
                        "/replaces"));
    }

    /** Nobody is put out of an agreement by the others. */
    static boolean keepsAll(Agreement replaced, List<SharingParty> parties) {
        return replaced.parties().stream().allMatch(old -> parties.stream()
                .anyMatch(party -> party.groupId().equals(old.groupId())));
    }

    private static Fault shr1(String detail, String remedy, String place) {
        return Fault.of(RegistryRule.SHR_1, detail, remedy).at(place);
    }

    private static Fault shr2(String detail, String remedy, String place) {
        return Fault.of(RegistryRule.SHR_2, detail, remedy).at(place);
    }
}
