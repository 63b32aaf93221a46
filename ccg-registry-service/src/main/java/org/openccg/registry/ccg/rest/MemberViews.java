package org.openccg.registry.ccg.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.practice.Consents;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.practice.Practices;

/** Members with their practices, what shows their consent, and who else claims them: as many statements for any number. */
@ApplicationScoped
class MemberViews {

    private final Practices practices;
    private final Consents consents;
    private final Memberships memberships;

    MemberViews(Practices practices, Consents consents, Memberships memberships) {
        this.practices = practices;
        this.consents = consents;
        this.memberships = memberships;
    }

    List<MemberView> of(UUID group, List<Membership> members, Moment moment) {
        if (members.isEmpty()) {
            return List.of();
        }
        var byCode = practices.byCode(
                members.stream().map(Membership::practice).distinct().toList());
        var given = consents.of(members);
        var contested = memberships.contested(group, moment);
        return members.stream()
                .map(member -> MemberView.of(
                        member,
                        byCode.get(member.practice()),
                        member.consentId() == null ? null : given.get(member.consentId()),
                        contested.get(member.practice())))
                .toList();
    }
}
