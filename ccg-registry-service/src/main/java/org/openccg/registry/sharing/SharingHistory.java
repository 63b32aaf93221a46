package org.openccg.registry.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.moment.Dates;

/** Writes down what happened to an agreement: with each of its parties, and last in its own trail. */
@ApplicationScoped
class SharingHistory {

    /** What the trails of groups call it: {@code PROPOSE_SHARING} and so on. */
    static final String SUFFIX = "_SHARING";

    private final Agreements agreements;
    private final GroupHistory groups;
    private final Trail trail;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    SharingHistory(Agreements agreements, GroupHistory groups, Trail trail, SignedIn signedIn, BusinessClock clock) {
        this.agreements = agreements;
        this.groups = groups;
        this.trail = trail;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @param by the group whose step it was */
    record Deed(
            String step,
            @Nullable AgreementStatus from,
            UUID by,
            String capacity,
            @Nullable String reason) {}

    void record(Agreement agreement, Collection<Group> parties, Deed deed) {
        agreements.flush();
        var status = agreement.statusOn(clock.today());
        var detail = detail(agreement, status, parties, deed);
        parties.stream()
                .sorted(Comparator.comparing(Group::id))
                .forEach(group -> groups.record(
                        group,
                        deed.step + SUFFIX,
                        group.id().equals(deed.by) ? deed.capacity : "OTHER_PARTY",
                        clock.now(),
                        group.status(),
                        deed.reason,
                        detail));
        trail.record(new Entry(
                agreement.id(),
                agreement.version(),
                deed.step,
                signedIn.caller(),
                deed.capacity,
                clock.now(),
                deed.from == null ? null : deed.from.name(),
                status.name(),
                deed.reason,
                detail));
    }

    private static Map<String, Object> detail(
            Agreement agreement, AgreementStatus status, Collection<Group> parties, Deed deed) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("agreementId", agreement.id());
        detail.put("agreement", status.name());
        detail.put("by", deed.by);
        parties.stream()
                .filter(group -> group.id().equals(deed.by))
                .findFirst()
                .ifPresent(group -> detail.put("byName", group.name()));
        detail.put("parties", parties.stream().map(Group::name).sorted().toList());
        detail.put("lines", agreement.lines());
        LocalDate inForce = agreement.inForceFrom();
        Dates.put(detail, "inForceFrom", inForce);
        Dates.put(detail, "endsOn", agreement.endsOn());
        return detail;
    }
}
