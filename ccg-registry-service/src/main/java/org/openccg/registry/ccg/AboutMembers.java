package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.practice.Practice;
import org.openccg.registry.practice.Practices;

/** On a group's page: its practices, which of them agreed, and which others claim. */
@ApplicationScoped
class AboutMembers implements PageSection {

    private final Memberships memberships;
    private final Practices practices;

    AboutMembers(Memberships memberships, Practices practices) {
        this.memberships = memberships;
        this.practices = practices;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        var members = memberships.ofGroup(group.id(), moment);
        if (members.isEmpty()) {
            return Optional.of(new Section("Practices", List.of("No practice is a member of the group.")));
        }
        var byCode = practices.byCode(members.stream().map(Membership::practice).toList());
        var sentences = new ArrayList<String>();
        sentences.add("Its practices are %s."
                .formatted(members.stream()
                        .map(member -> named(byCode.get(member.practice())))
                        .collect(Collectors.joining(", "))));
        say(sentences, members, Membership::isSettled, "Settled by a determination: %s.");
        say(sentences, members, Membership::isConsented, "Agreed to be members: %s.");
        say(sentences, members, member -> !member.isSettled() && !member.isConsented(), "Named by the group: %s.");
        var contested = memberships.contested(group.id(), moment);
        say(sentences, members, member -> contested.containsKey(member.practice()), "Claimed by other groups too: %s.");
        return Optional.of(new Section("Practices", sentences));
    }

    private static void say(
            List<String> sentences, List<Membership> members, Predicate<Membership> which, String sentence) {
        var codes = members.stream().filter(which).map(Membership::practice).toList();
        if (codes.size() == members.size()) {
            sentences.add(sentence.formatted("all of them"));
        } else if (!codes.isEmpty()) {
            sentences.add(sentence.formatted(String.join(", ", codes)));
        }
    }

    private static String named(Practice practice) {
        return "%s (%s)".formatted(practice.name(), practice.code());
    }
}
