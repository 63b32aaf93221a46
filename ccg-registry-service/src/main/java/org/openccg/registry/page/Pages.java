package org.openccg.registry.page;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.ccg.PageSection.Section;
import org.openccg.registry.ccg.Wording;
import org.openccg.registry.moment.Moment;

/** Puts together what every feature has to say of a group. */
@ApplicationScoped
public class Pages {

    /** Older entries stay in the trail; a page is for reading. */
    static final int STEPS_AT_MOST = 200;

    private final List<PageSection> sections;
    private final List<Wording> wordings;
    private final GroupThen then;
    private final Trail trail;

    Pages(@All List<PageSection> sections, @All List<Wording> wordings, GroupThen then, Trail trail) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PageSection::place)
                        .thenComparing(section -> section.getClass().getName()))
                .toList();
        this.wordings = wordings;
        this.then = then;
        this.trail = trail;
    }

    /**
     * @param concerned whether the reader may know what happened inside the group
     */
    public GroupPage of(Group group, Moment moment, boolean concerned) {
        var history = concerned ? history(group.id(), moment) : null;
        return new GroupPage(
                group.id(),
                then.names(group.id(), moment).stream()
                        .filter(GroupThen.Name::holds)
                        .map(GroupThen.Name::name)
                        .findFirst()
                        .orElse(group.name()),
                moment.asAt(),
                moment.knownAt().equals(Moment.KNOWN_NOW) ? null : moment.knownAt(),
                sections.stream()
                        .flatMap(section -> section.of(group, moment).stream())
                        .toList(),
                history == null ? null : history.lines(),
                history != null && history.isCut());
    }

    private History history(UUID group, Moment moment) {
        var last = then.standing(group, moment);
        if (last.isEmpty()) {
            return new History(List.of(), false);
        }
        int since = last.get().version() - STEPS_AT_MOST;
        var end = Days.endOf(moment);
        return new History(
                trail.after(group, since).stream()
                        .filter(entry -> entry.at().isBefore(end))
                        .map(this::line)
                        .toList(),
                since > 0);
    }

    private Line line(Recorded entry) {
        return new Line(
                Days.of(entry.at()),
                Days.words(Days.of(entry.at())),
                entry.actorName(),
                words(entry.capacity()),
                wordings.stream()
                        .flatMap(wording -> wording.of(entry).stream())
                        .findFirst()
                        .orElseGet(() -> fallback(entry)),
                entry.reason());
    }

    private static String fallback(Recorded entry) {
        String step = words(entry.step());
        return step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1) + ".";
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** A group's page, for people.
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
            boolean earlierLeftOut) {

        public Optional<List<Line>> told() {
            return Optional.ofNullable(history);
        }
    }

    /** One thing that happened: when, by whom and in what capacity, and what. */
    public record Line(
            LocalDate day,
            String dayInWords,
            String who,
            String capacity,
            String sentence,
            @Nullable String reason) {}

    private record History(List<Line> lines, boolean isCut) {}
}
