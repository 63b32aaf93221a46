package org.openccg.authorisation.engagement;

import static org.openccg.authorisation.application.CasePaper.capital;
import static org.openccg.authorisation.application.CasePaper.plain;
import static org.openccg.platform.time.Deadline.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;

/** What the group was advised, with the sums, and what it says to that. */
@ApplicationScoped
class AdvicePaper implements CasePaper {

    private final AdviceOnRecord onRecord;

    AdvicePaper(AdviceOnRecord onRecord) {
        this.onRecord = onRecord;
    }

    @Override
    public int place() {
        return 110;
    }

    @Override
    public String title() {
        return "Advice to the group";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        var all = new ArrayList<>(onRecord.of(application, null, Integer.MAX_VALUE));
        Collections.reverse(all);
        return all.stream().map(AdvicePaper::entry).toList();
    }

    private static PaperEntry entry(Advice advice) {
        return PaperEntry.headed("%s, %s".formatted(capital(advice.subject()), words(advice.givenAt())))
                .and("%s of office %s advised: %s".formatted(advice.givenBy().name(), advice.office(), advice.text()))
                .and(advice.sums().map(Sums::words))
                .and(advice.sums().map(sums -> "The people are counted as %s, on %s."
                        .formatted(basis(sums.basis()), words(sums.populationOn()))))
                .list("Sources", advice.sources())
                .andAll(advice.replies().stream().map(each -> "%s of the group replied on %s: %s"
                        .formatted(each.by().name(), words(each.at()), each.text())));
    }

    private static String basis(PopulationBasis basis) {
        return switch (basis) {
            case RAW_LIST -> "patients on the lists";
            case ONS_MODERATED -> "lists brought into line with the census";
            case WEIGHTED -> plain(basis) + " for need";
        };
    }
}
