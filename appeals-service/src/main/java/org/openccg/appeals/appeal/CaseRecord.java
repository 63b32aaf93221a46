package org.openccg.appeals.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.Person;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.appeals.authorisation.Seal;
import org.openccg.appeals.panel.Part;
import org.openccg.appeals.panel.Side;

/** What the frozen file and the papers of an appeal say about it. */
@ApplicationScoped
public class CaseRecord {

    private final Appeals appeals;
    private final Seal seal;

    CaseRecord(Appeals appeals, Seal seal) {
        this.appeals = appeals;
        this.seal = seal;
    }

    /** The decision file of a lodged appeal. */
    public DecisionFile fileOf(Appeal appeal) {
        return read(Objects.requireNonNull(appeals.papersOf(appeal).file()));
    }

    /** Everybody's part in the decision and in the appeal. */
    List<Part> partsIn(Appeal appeal) {
        var parts = new Parts();
        var papers = appeals.papersOf(appeal);
        if (papers.file() != null) {
            parts.addAll(read(papers.file()));
        }
        appeal.group().parties().forEach(party -> parts.add(party.subject(), Side.GROUP, party.capacity()));
        parts.add(appeal.drafted().by(), Side.GROUP, "APPELLANT");
        appeal.lodged().ifPresent(lodged -> parts.add(lodged.by(), Side.GROUP, "APPELLANT"));
        appeal.acceptedBy().ifPresent(officer -> parts.add(officer, Side.CASE_OFFICER, "CASE_OFFICER"));
        if (papers.response() != null) {
            parts.add(papers.response().by(), Side.OFFICE, "RESPONDENT");
        }
        if (papers.reply() != null) {
            parts.add(papers.reply().by(), Side.GROUP, "APPELLANT");
        }
        if (papers.ruling() != null) {
            parts.add(papers.ruling().by(), Side.ADJUDICATOR, "ADJUDICATOR");
        }
        return parts.all;
    }

    private DecisionFile read(FrozenFile file) {
        return seal.read(file.content());
    }

    private static final class Parts {

        private final List<Part> all = new ArrayList<>();

        void addAll(DecisionFile file) {
            file.actors().forEach(actor -> add(actor.subject(), Side.DECISION, actor.part()));
            add(file.decided().by(), Side.DECISION, "DECIDER");
            add(file.applicants().lead(), Side.GROUP, "LEAD");
            file.applicants().signatories().forEach(signatory -> add(signatory, Side.GROUP, "SIGNATORY"));
        }

        void add(DecisionFile.@Nullable Somebody somebody, Side side, String as) {
            if (somebody != null) {
                add(somebody.subject(), side, as);
            }
        }

        void add(Person person, Side side, String as) {
            add(person.subject(), side, as);
        }

        void add(UUID subject, Side side, String as) {
            all.add(new Part(subject, side, as));
        }
    }
}
