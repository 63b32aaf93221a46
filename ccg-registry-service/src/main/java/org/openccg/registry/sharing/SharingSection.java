package org.openccg.registry.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.moment.Moment;

/** What a group's page says of what it shares with others. */
@ApplicationScoped
class SharingSection implements PageSection {

    private static final int MOST = 20;

    private final Agreements agreements;
    private final Groups groups;

    SharingSection(Agreements agreements, Groups groups) {
        this.agreements = agreements;
        this.groups = groups;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        var found = agreements.inForce(group.id(), moment.asAt(), MOST + 1);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var names = names(found);
        var sentences = Stream.concat(
                        found.stream().limit(MOST).map(agreement -> sentence(group.id(), agreement, names)),
                        Stream.of(
                                found.size() > MOST
                                        ? "There are more such agreements."
                                        : "It stays a group of its own and liable for what it has to do."))
                .toList();
        return Optional.of(new Section("Shared with other groups", sentences));
    }

    private Map<UUID, String> names(List<Agreement> found) {
        var ids = found.stream()
                .flatMap(agreement -> agreement.parties().stream())
                .map(SharingParty::groupId)
                .collect(Collectors.toSet());
        return groups.list("id in ?1", ids).stream().collect(Collectors.toMap(Group::id, Group::name));
    }

    private static String sentence(UUID own, Agreement agreement, Map<UUID, String> names) {
        String others = agreement.parties().stream()
                .filter(party -> !party.groupId().equals(own))
                .map(party -> names.get(party.groupId()))
                .collect(Collectors.joining(" and "));
        String share = agreement.parties().stream()
                .filter(party -> party.groupId().equals(own))
                .map(party -> party.share().toPlainString())
                .collect(Collectors.joining());
        String until = Optional.ofNullable(agreement.endsOn())
                .map(end -> ", until %s".formatted(Deadline.words(end.minusDays(1))))
                .orElse("");
        return "It shares %s with %s and bears %s %% of the costs%s."
                .formatted(String.join(", ", agreement.lines()), others, share, until);
    }
}
