package org.openccg.registry.sharing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.sharing.Agreement;
import org.openccg.registry.sharing.SharingConsent;
import org.openccg.registry.sharing.SharingParty;
import org.openccg.registry.sharing.rest.AgreementView.PartyView;

/** Shows agreements with the names of their parties. */
@ApplicationScoped
class AgreementViews {

    private final Groups groups;
    private final BusinessClock clock;

    AgreementViews(Groups groups, BusinessClock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    AgreementView of(Agreement agreement) {
        return of(List.of(agreement)).get(0);
    }

    List<AgreementView> of(Collection<Agreement> agreements) {
        Set<UUID> ids = agreements.stream()
                .flatMap(agreement -> agreement.parties().stream())
                .map(SharingParty::groupId)
                .collect(Collectors.toSet());
        Map<UUID, Group> named = ids.isEmpty()
                ? Map.of()
                : groups.list("id in ?1", ids).stream().collect(Collectors.toMap(Group::id, Function.identity()));
        return agreements.stream().map(agreement -> view(agreement, named)).toList();
    }

    private AgreementView view(Agreement agreement, Map<UUID, Group> named) {
        return new AgreementView(
                agreement.id(),
                agreement.version(),
                agreement.statusOn(clock.today()),
                agreement.parties().stream()
                        .map(party -> new PartyView(
                                party.groupId(),
                                named.get(party.groupId()).name(),
                                party.share(),
                                agreement
                                        .consentOf(party.groupId())
                                        .map(SharingConsent::agreedAt)
                                        .orElse(null)))
                        .toList(),
                agreement.lines(),
                agreement.host(),
                agreement.exitNoticeMonths(),
                agreement.leads(),
                AgreementView.LIABILITY,
                agreement.replaces(),
                agreement.proposedBy(),
                agreement.proposedAt(),
                agreement.inForceFrom(),
                agreement.endsOn());
    }
}
