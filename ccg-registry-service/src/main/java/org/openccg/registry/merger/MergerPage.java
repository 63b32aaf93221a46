package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.ccg.SuccessionKind;
import org.openccg.registry.ccg.Successions;
import org.openccg.registry.ccg.Successions.Link;
import org.openccg.registry.moment.Moment;

/** What a group's page says of mergers: to everybody what took effect; what is under way to those who may see it. */
@ApplicationScoped
class MergerPage implements PageSection {

    private static final int PLACE = 60;

    private final Mergers mergers;
    private final Successions successions;
    private final Groups groups;
    private final SignedIn signedIn;

    MergerPage(Mergers mergers, Successions successions, Groups groups, SignedIn signedIn) {
        this.mergers = mergers;
        this.successions = successions;
        this.groups = groups;
        this.signedIn = signedIn;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        var sentences = new ArrayList<String>();
        merged(successions.predecessorsOf(group.id()), moment)
                .forEach(link -> sentences.add(
                        "%s became part of it on %s.".formatted(link.name(), Deadline.words(link.effectiveOn()))));
        merged(successions.successorsOf(group.id()), moment)
                .forEach(link -> sentences.add(
                        "It became part of %s on %s.".formatted(link.name(), Deadline.words(link.effectiveOn()))));
        if (groups.concerns(signedIn.caller(), group.id(), moment.asAt())) {
            mergers.underWay(group.id()).stream().map(MergerPage::sentence).forEach(sentences::add);
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Section("Mergers", List.copyOf(sentences)));
    }

    private static List<Link> merged(List<Link> links, Moment moment) {
        return links.stream()
                .filter(link -> link.kind() == SuccessionKind.MERGER
                        && !link.effectiveOn().isAfter(moment.asAt()))
                .toList();
    }

    private static String sentence(Merger merger) {
        String what = "The merger to %s, for %s or later, "
                .formatted(merger.plan().name(), Deadline.words(merger.plan().firstDay()));
        return what
                + switch (merger.status()) {
                    case PROPOSED -> "is proposed.";
                    case CONSULTATION -> "is being talked over with the practices.";
                    case BALLOT -> {
                        var until = merger.ballotUntil();
                        yield "is being voted on in secret%s."
                                .formatted(until == null ? "" : ", until " + Deadline.words(until));
                    }
                    case AGREED -> "is agreed by every group.";
                    case APPLIED -> "is before the NHS Commissioning Board.";
                    case APPROVED -> "is approved.";
                    case NOT_AGREED, EFFECTED, REFUSED, WITHDRAWN -> "is over.";
                };
    }
}
