package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openccg.registry.area.AreaOfGroup.Overlap;
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
        sentences.add("The group covers %s, counted in small areas of the census."
                .formatted(listed(area.localAuthorities().stream()
                        .map(part -> "%,d in %s".formatted(part.lsoas(), part.name()))
                        .toList())));
        if (area.crossing().crosses()) {
            sentences.add(crossing(area));
        }
        area.overlaps().forEach(overlap -> sentences.add(overlap(overlap)));
        return List.copyOf(sentences);
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
                ? "%,d of these %s settled as part of %s."
                        .formatted(overlap.settled(), overlap.settled() == 1 ? "is" : "are", overlap.name())
                : "%s claims %,d of these too; whose they are is settled when one of the two groups is authorised."
                        .formatted(overlap.name(), overlap.lsoas());
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
