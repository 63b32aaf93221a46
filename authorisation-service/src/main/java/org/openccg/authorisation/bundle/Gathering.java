package org.openccg.authorisation.bundle;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.Criterion;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.decision.Decisions;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.authorisation.evidence.Opening;
import org.openccg.authorisation.notice.Notices;
import org.openccg.authorisation.proof.DecisionRecords;
import org.openccg.authorisation.timeline.Timeline;
import org.openccg.platform.declaration.Declarations;

/** Reads a case as a whole, in one transaction that is over before anything large is read. */
@ApplicationScoped
class Gathering {

    private final Handling handling;
    private final EvidenceStore evidence;
    private final Findings findings;
    private final Declarations declarations;
    private final Notices notices;
    private final Decisions decisions;
    private final DecisionRecords records;
    private final Catalogues catalogues;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Opening opening;
    private final List<CasePaper> papers;

    Gathering(
            Handling handling,
            EvidenceStore evidence,
            Findings findings,
            Declarations declarations,
            Notices notices,
            Decisions decisions,
            DecisionRecords records,
            Catalogues catalogues,
            Timeline timeline,
            Deadlines deadlines,
            Opening opening,
            @All List<CasePaper> papers) {
        this.handling = handling;
        this.evidence = evidence;
        this.findings = findings;
        this.declarations = declarations;
        this.notices = notices;
        this.decisions = decisions;
        this.records = records;
        this.catalogues = catalogues;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.opening = opening;
        this.papers = papers.stream()
                .sorted(Comparator.comparing(CasePaper::place).thenComparing(CasePaper::title))
                .toList();
    }

    /** For a caller who may open the case, and who has opened every document of it now. */
    @Transactional
    Contents of(UUID id) {
        var application = handling.open(id);
        var reader = handling.acting(application);
        opening.openAll(application, reader, handling.now());
        return new Contents(
                application.id(),
                application.applicants().groupName(),
                application.office().code(),
                application.status(),
                criteria(application),
                papers(application, reader.day()),
                documents(id),
                findings.of(application),
                declarations.ofCase(id),
                notices.of(id),
                deadlines.of(id, DeadlineKind.REPRESENTATIONS),
                notices.everyRepresentation(id),
                decisions.of(id),
                records.files(id),
                timeline.whole(id));
    }

    private List<Contents.Paper> papers(Application application, LocalDate today) {
        return papers.stream()
                .map(each -> new Contents.Paper(each.title(), each.entries(application, today)))
                .toList();
    }

    private List<Document> documents(UUID id) {
        var all = evidence.of(id);
        return IntStream.range(0, all.size())
                .mapToObj(index -> new Document(index + 1, all.get(index)))
                .toList();
    }

    private Map<String, String> criteria(Application application) {
        var catalogue = application.catalogueVersion().map(catalogues::version).orElseGet(catalogues::newest);
        return catalogue.criteria().stream().collect(Collectors.toMap(Criterion::code, Criterion::text));
    }
}
