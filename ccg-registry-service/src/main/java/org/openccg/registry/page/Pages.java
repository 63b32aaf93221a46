package org.openccg.registry.page;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupsThen;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.ccg.PageSection.Section;
import org.openccg.registry.moment.Moment;

/** Puts together what every feature has to say of a group. */
@ApplicationScoped
public class Pages {

    private final List<PageSection> sections;
    private final Histories histories;
    private final GroupsThen then;

    Pages(@All List<PageSection> sections, Histories histories, GroupsThen then) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PageSection::place)
                        .thenComparing(section -> section.getClass().getName()))
                .toList();
        this.histories = histories;
        this.then = then;
    }

    /**
     * @param concerned whether the reader may know what happened inside the group
     */
    public GroupPage of(Group group, Moment moment, boolean concerned) {
        var history = concerned ? histories.of(group.id(), moment) : null;
        return new GroupPage(
                group.id(),
                Objects.requireNonNullElse(then.of(group.id(), moment).name(), group.name()),
                moment.asAt(),
                moment.knownAt().equals(Moment.KNOWN_NOW) ? null : moment.knownAt(),
                sections.stream()
                        .flatMap(section -> section.of(group, moment).stream())
                        .toList(),
                history == null ? null : history.lines(),
                history != null && history.isCut());
    }

    /**
     * A group's page, for people.
     *
     * @param asAt the day of which it tells
     * @param knownAt from what knowledge; null: from all there is
     * @param history what happened, the earliest first; null for those whom it does not concern
     * @param earlierLeftOut whether older entries stand in the group's trail only
     */
    public record GroupPage(
            UUID groupId,
            String name,
            LocalDate asAt,
            @Nullable Instant knownAt,
            List<Section> sections,
            @Nullable List<Line> history,
            boolean earlierLeftOut) {}
}
