package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openccg.registry.area.AreaOfGroup.Overlap;
import org.openccg.registry.area.AreaOfGroup.Part;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.moment.Moment;

/** Where a group lies, in words. */
@ApplicationScoped
class AreaSection implements PageSection {

    private final Areas areas;

    AreaSection(Areas areas) {
        this.areas = areas;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        return Optional.of(new Section("Area", sentences(areas.of(group.id(), moment))));
    }

    private static List<String> sentences(AreaOfGroup area) {
        if (area.status() == AreaOfGroup.Status.UNKNOWN) {
            return List.of("Where the group lies is not known here: it has not said which small areas it covers.");
        }
        var sentences = new ArrayList<String>();
        sentences.add("The group covers %s."
                .formatted(listed(
                        area.localAuthorities().stream().map(AreaSection::part).toList())));
        if (area.crossing().crosses()) {
            sentences.add(crossing(area));
        }
        area.overlaps().forEach(overlap -> sentences.add(overlap(overlap)));
        return List.copyOf(sentences);
    }

    private static String part(Part part) {
        return "%s in %s".formatted(smallAreas(part.lsoas()), part.name());
    }

    private static String crossing(AreaOfGroup area) {
        String between = "It crosses the boundary between %s"
                .formatted(listed(area.crossing().authorities()));
        return area.crossing().justification() == null
                ? between + "; before it applies it has to say why, and needs nobody's permission."
                : between
                        + ". The group says why: \u201c%s\u201d"
                                .formatted(area.crossing().justification());
    }

    private static String overlap(Overlap overlap) {
        return overlap.settled() > 0
                ? "%s of these are settled as part of %s.".formatted(smallAreas(overlap.settled()), overlap.name())
                : "%s claims %s of the same; which group they belong to is settled when one of the two is authorised."
                        .formatted(overlap.name(), smallAreas(overlap.lsoas()));
    }

    private static String smallAreas(int number) {
        return number == 1 ? "1 small area of the census" : "%,d small areas of the census".formatted(number);
    }

    static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
