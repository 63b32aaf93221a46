package org.openccg.authorisation.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Notices;
import org.openccg.authorisation.notice.Representation;
import org.openccg.authorisation.proof.DecisionRecord.Basis;
import org.openccg.authorisation.proof.DecisionRecord.BasisKind;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.signing.SignedDocuments;

/** Everything a decision rests on that both sides see, each with its hash. */
@ApplicationScoped
class Bases {

    private final Notices notices;
    private final Findings findings;
    private final EvidenceStore evidence;
    private final SignedDocuments documents;
    private final ObjectMapper json;

    Bases(Notices notices, Findings findings, EvidenceStore evidence, SignedDocuments documents, ObjectMapper json) {
        this.notices = notices;
        this.findings = findings;
        this.evidence = evidence;
        this.documents = documents;
        this.json = json;
    }

    List<Basis> of(Application application) {
        return Stream.of(
                        notices.of(application.id()).stream().map(this::notice),
                        notices.everyRepresentation(application.id()).stream().map(this::representation),
                        findings.of(application).stream().map(this::finding),
                        evidence.of(application.id()).stream().map(Bases::document))
                .flatMap(each -> each)
                .toList();
    }

    private Basis notice(Notice notice) {
        return basis(
                BasisKind.NOTICE,
                notice.id().toString(),
                Map.of(
                        "number", notice.number(),
                        "servedAt", notice.servedAt(),
                        "servedBy", notice.servedBy(),
                        "servedOn", notice.servedOn(),
                        "grounds", notice.grounds()));
    }

    private Basis representation(Representation made) {
        return basis(
                BasisKind.REPRESENTATION,
                made.id().toString(),
                Map.of(
                        "by", made.by(),
                        "capacity", made.capacity(),
                        "at", made.madeAt(),
                        "final", made.isFinal(),
                        "waiver", made.isWaiver(),
                        "points", made.points()));
    }

    private Basis finding(Finding finding) {
        var content = new HashMap<String, @Nullable Object>();
        content.put("result", finding.result());
        content.put("distance", finding.distance());
        content.put("note", finding.note());
        content.put("evidence", finding.evidence());
        content.put("request", finding.request());
        content.put("by", finding.assessor());
        content.put("at", finding.assessedAt());
        return basis(BasisKind.FINDING, finding.criterion(), content);
    }

    private static Basis document(Evidence evidence) {
        return new Basis(BasisKind.EVIDENCE, evidence.fileName(), evidence.sha256(), null);
    }

    private Basis basis(BasisKind kind, String name, Map<String, ?> content) {
        JsonNode written = json.valueToTree(content);
        return new Basis(kind, name, Hash.of(documents.canonical(written)), written);
    }
}
