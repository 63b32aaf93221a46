package org.openccg.appeals.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.appeals.panel.Acquaintance;
import org.openccg.appeals.panel.Bars;
import org.openccg.appeals.panel.Matter;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.time.BusinessClock;

/** Computes who is barred from what in an appeal, anew each time. */
@ApplicationScoped
class Recusal {

    private static final int MONTHS_REMEMBERED = 24;

    private final CaseRecord record;
    private final Acquaintance acquaintance;
    private final Standings standings;

    Recusal(CaseRecord record, Acquaintance acquaintance, Standings standings) {
        this.record = record;
        this.acquaintance = acquaintance;
        this.standings = standings;
    }

    Bars from(Appeal appeal) {
        var standing = standings.present();
        var matter = matter(appeal, standing.day());
        return new Bars(record.partsIn(appeal), person -> {
            var ties = acquaintance.of(person, matter);
            return person.equals(standing.caller().subject()) ? ties.and(claims(appeal, standing)) : ties;
        });
    }

    private static Matter matter(Appeal appeal, LocalDate today) {
        var opened = appeal.lodged()
                .map(lodged -> LocalDate.ofInstant(lodged.at(), BusinessClock.LONDON))
                .orElse(today);
        var names = Stream.concat(appeal.group().knownAs(), appeal.office().knownAs())
                .collect(Collectors.toUnmodifiableSet());
        return new Matter(appeal.id(), appeal.office().chain(), names, opened.minusMonths(MONTHS_REMEMBERED), today);
    }

    /** What the caller's own token says beside the directory. */
    private static List<String> claims(Appeal appeal, Standing standing) {
        var bonds = new ArrayList<String>();
        if (appeal.office().isActedForBy(standing)) {
            bonds.add("act for the office that answers for the decision: %s."
                    .formatted(appeal.office().code()));
        }
        standing.caller().organisationsOf("practice").stream()
                .filter(appeal.group().practices()::contains)
                .sorted()
                .forEach(practice -> bonds.add("act for a practice that applied: %s.".formatted(practice)));
        return bonds;
    }
}
