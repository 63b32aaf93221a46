package org.openccg.authorisation.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Applicants;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Capacity;
import org.openccg.authorisation.application.Party;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Practice;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.condition.Imposed;
import org.openccg.authorisation.conflict.Actor;
import org.openccg.authorisation.decision.Decision.Frozen;
import org.openccg.authorisation.decision.DecisionFile.ActorPart;
import org.openccg.authorisation.decision.DecisionFile.ApplicantsPart;
import org.openccg.authorisation.decision.DecisionFile.ConditionPart;
import org.openccg.authorisation.decision.DecisionFile.CorrectsPart;
import org.openccg.authorisation.decision.DecisionFile.Decider;
import org.openccg.authorisation.decision.DecisionFile.DecisionPart;
import org.openccg.authorisation.decision.DecisionFile.EvidencePart;
import org.openccg.authorisation.decision.DecisionFile.FindingPart;
import org.openccg.authorisation.decision.DecisionFile.GroundPart;
import org.openccg.authorisation.decision.DecisionFile.RepresentationPart;
import org.openccg.authorisation.decision.DecisionFile.SignatoryPart;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.authorisation.notice.Notices;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.time.BusinessClock;

/** Puts decision files together and freezes them. */
@ApplicationScoped
public class DecisionFiles {

    private static final String DECIDING_OFFICE = "nhscb";

    private final Notices notices;
    private final Findings findings;
    private final EvidenceStore evidence;
    private final Catalogues catalogues;
    private final ObjectMapper json;

    DecisionFiles(
            Notices notices, Findings findings, EvidenceStore evidence, Catalogues catalogues, ObjectMapper json) {
        this.notices = notices;
        this.findings = findings;
        this.evidence = evidence;
        this.catalogues = catalogues;
        this.json = json;
    }

    /** The file of a decision being taken now. */
    Frozen freeze(Application application, UUID decision, Verdict verdict, Person by, Instant at) {
        ObjectNode content = json.valueToTree(file(application, decision, verdict, by, at));
        content.remove("hash");
        return freeze(content);
    }

    /** What the decision rested on stays as it was frozen; its words are the corrected ones. */
    Frozen freeze(Decision before, Corrected corrected, Person by, Instant at) {
        var content = (ObjectNode) thaw(before.frozen());
        content.remove("hash");
        var decision = (ObjectNode) content.get("decision");
        decision.put("id", corrected.id().toString());
        decision.set("by", json.valueToTree(new Decider(by.subject(), by.name(), DECIDING_OFFICE)));
        decision.set("servedAt", json.valueToTree(at));
        decision.put("reasons", corrected.reasons());
        decision.set("answers", json.valueToTree(corrected.answers()));
        if (corrected.appeal() != null) {
            decision.put("lastDayToAppeal", corrected.appeal().lastDay().toString());
            decision.put("lastDayComputed", corrected.appeal().computed());
        }
        for (int index = 0; index < corrected.grounds().size(); index++) {
            reword(
                    decision.get("grounds"),
                    before.grounds().get(index),
                    corrected.grounds().get(index).reasons());
        }
        content.set(
                "corrects",
                json.valueToTree(new CorrectsPart(before.id(), before.frozen().hash(), corrected.why())));
        return freeze(content);
    }

    private static void reword(JsonNode grounds, DecisionGround before, String reasons) {
        for (var each : grounds) {
            if (each.get("ground").asText().equals(before.ground())
                    && each.get("reasons").asText().equals(before.reasons())) {
                ((ObjectNode) each).put("reasons", reasons);
                return;
            }
        }
    }

    private Frozen freeze(ObjectNode content) {
        try {
            String canonical = new JsonCanonicalizer(json.writeValueAsString(content)).getEncodedString();
            return new Frozen(canonical, Hash.of(canonical));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A frozen file as it is given out: exactly what was frozen, and its hash. */
    public JsonNode thaw(Frozen frozen) {
        try {
            return ((ObjectNode) json.readTree(frozen.canonical())).put("hash", frozen.hash());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DecisionFile file(Application application, UUID decision, Verdict verdict, Person by, Instant at) {
        return new DecisionFile(
                application.id(),
                application.applicants().groupId(),
                application.applicants().groupName(),
                application.office(),
                application.status(),
                application.catalogueVersion().orElseThrow(),
                decision(application, decision, verdict, by, at),
                representations(application),
                evidence(application),
                Actor.inOrder(application.review().actors()).stream()
                        .map(actor -> new ActorPart(actor.subject(), actor.name(), actor.part()))
                        .distinct()
                        .toList(),
                applicants(application.applicants(), LocalDate.ofInstant(at, BusinessClock.LONDON)),
                null,
                null);
    }

    private DecisionPart decision(Application application, UUID id, Verdict verdict, Person by, Instant at) {
        var appeal = verdict.appeal();
        return new DecisionPart(
                id,
                verdict.outcome(),
                new Decider(by.subject(), by.name(), DECIDING_OFFICE),
                at,
                appeal == null ? null : appeal.lastDay(),
                appeal == null ? null : appeal.computed(),
                verdict.reasons(),
                verdict.grounds().stream()
                        .map(ground -> ground(application, ground))
                        .toList(),
                verdict.conditions().stream()
                        .map(each -> condition(application, each))
                        .toList(),
                verdict.answers(),
                verdict.suggestions());
    }

    private ConditionPart condition(Application application, Imposed imposed) {
        var terms = imposed.terms();
        var level = terms.supportLevel();
        return new ConditionPart(
                imposed.condition().id(),
                imposed.condition().criterion(),
                level,
                level.words(),
                terms.wording(),
                terms.supportOffered(),
                terms.demands(),
                terms.directions().orElse(null),
                terms.functionsWithheld(),
                finding(application, imposed.condition().criterion()),
                imposed.reasons(),
                level.remedy());
    }

    private GroundPart ground(Application application, DecisionGround decided) {
        var noticed = notices.standing(application).grounds().get(decided.position());
        var permitted = catalogues
                .version(application.catalogueVersion().orElseThrow())
                .permitted(decided.ground())
                .orElseThrow();
        return new GroundPart(
                decided.ground(),
                noticed.criterion(),
                noticed.statutoryTest(),
                permitted.basis(),
                permitted.mandatory(),
                finding(application, noticed.criterion()),
                noticed.evidence(),
                decided.reasons(),
                noticed.conditionsConsidered());
    }

    private @Nullable FindingPart finding(Application application, @Nullable String criterion) {
        return criterion == null
                ? null
                : findings.of(application, criterion)
                        .map(each -> new FindingPart(each.result(), each.distance(), each.request()))
                        .orElse(null);
    }

    private List<RepresentationPart> representations(Application application) {
        return notices.representations(application).stream()
                .map(each -> new RepresentationPart(
                        each.id(), each.by(), each.capacity(), each.madeAt(), each.isFinal(), each.points()))
                .toList();
    }

    private List<EvidencePart> evidence(Application application) {
        return evidence.of(application.id()).stream()
                .map(each -> new EvidencePart(each.id(), each.type(), each.fileName(), each.sha256(), each.criteria()))
                .toList();
    }

    private static ApplicantsPart applicants(Applicants applicants, LocalDate today) {
        var appointed = applicants.parties().on(today).stream().map(DecisionFiles::signatory);
        var officer = applicants.officer().stream()
                .map(each -> new SignatoryPart(each.subject(), each.name(), Capacity.ACCOUNTABLE_OFFICER.name()));
        return new ApplicantsPart(
                applicants.lead(today).orElse(null),
                Stream.concat(appointed, officer).distinct().toList(),
                applicants.signedPractices().stream().map(Practice::code).toList());
    }

    private static SignatoryPart signatory(Party party) {
        return new SignatoryPart(party.subject(), party.name(), party.capacity().name());
    }
}
