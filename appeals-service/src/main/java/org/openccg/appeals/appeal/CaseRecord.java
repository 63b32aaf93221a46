package org.openccg.appeals.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.appeals.authorisation.Seal;
import org.openccg.appeals.panel.Bars;

/** What the frozen file and the papers of a lodged appeal say about it. */
@ApplicationScoped
public class CaseRecord {

    private final Appeals appeals;
    private final Seal seal;

    CaseRecord(Appeals appeals, Seal seal) {
        this.appeals = appeals;
        this.seal = seal;
    }

    public DecisionFile fileOf(Appeal appeal) {
        return seal.read(Objects.requireNonNull(appeals.papersOf(appeal).file()).content());
    }

    /** Everybody with a part in the decision or on a side of the appeal: they cannot accept or refuse it. */
    public Bars partiesTo(Appeal appeal) {
        var bars = Bars.from(fileOf(appeal));
        appeal.group().parties().forEach(party -> bars.with(party.subject(), party.capacity()));
        appeal.lodged().ifPresent(lodged -> bars.with(lodged.subject(), "APPELLANT"));
        return bars;
    }

    /** Those, and whoever has acted in the appeal itself: they cannot rule on it. */
    public Bars barredFromRuling(Appeal appeal) {
        var bars = partiesTo(appeal);
        var papers = appeals.papersOf(appeal);
        appeal.acceptedBy().ifPresent(officer -> bars.with(officer.subject(), "CASE_OFFICER"));
        if (papers.response() != null) {
            bars.with(papers.response().by().subject(), "RESPONDENT");
        }
        if (papers.reply() != null) {
            bars.with(papers.reply().by().subject(), "APPELLANT");
        }
        return bars;
    }
}
