package org.openccg.authorisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.assessment.FindingVersion;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.decision.DecisionRule;
import org.openccg.authorisation.decision.SuggestionAnswer;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** Refuses a decision on what changed since the group could answer it: a finding, or a document it can open no more. */
@ApplicationScoped
class NoticeOutdated implements DecisionRule {

    private static final String REMEDY =
            "Let the reviewing office serve a fresh notice (RENOTIFY), so that the group can answer it.";

    private final Notices notices;
    private final Findings findings;
    private final EvidenceStore evidence;

    NoticeOutdated(Notices notices, Findings findings, EvidenceStore evidence) {
        this.notices = notices;
        this.findings = findings;
        this.evidence = evidence;
    }

    @Override
    public List<Fault> faults(Application application, List<SuggestionAnswer> suggestions, Acting by, Instant at) {
        var grounds = notices.standing(application).noticed();
        var newest = findings.newest(application);
        var open = evidence.ids(application.id());
        var faults = Stream.concat(
                        grounds.stream().flatMap(ground -> ground.criterion().map(newest::get).stream()
                                .filter(found -> ground.findingVersion().isPresent()
                                        && found.seq()
                                                != ground.findingVersion().get())
                                .map(found -> assessedAfter(ground, found))),
                        grounds.stream().flatMap(ground -> ground.proposed().evidence().stream()
                                .filter(document -> !open.contains(document))
                                .map(document -> closed(ground, document))))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(AuthorisationProblem.NOTICE_OUTDATED, faults);
        }
        return List.of();
    }

    private static Fault assessedAfter(NoticedGround ground, FindingVersion found) {
        return Fault.of(
                AuthorisationRule.BLK_7,
                "%s was assessed again on %s, after the notice that names it."
                        .formatted(ground.criterion().orElseThrow(), Deadline.words(found.statedAt())),
                REMEDY);
    }

    private static Fault closed(NoticedGround ground, UUID document) {
        return Fault.of(
                AuthorisationRule.BLK_2,
                "Document %s, on which the ground %s rests, cannot be opened any more."
                        .formatted(document, ground.proposed().ground()),
                REMEDY);
    }
}
