package org.openccg.authorisation.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;

/**
 * What a letter needs to name things of a case instead of giving their codes.
 *
 * @param catalogue the version the case is measured against
 * @param documents what each document of the case is, by id
 * @param findings what was found in this round, by criterion
 * @param office the name of the office that reviews
 */
record CaseInWords(
        String group,
        String office,
        CriteriaCatalogue catalogue,
        Map<UUID, String> documents,
        Map<String, Finding> findings) {

    String ground(String code) {
        return catalogue
                .permitted(code)
                .map(CriteriaCatalogue.PermittedGround::title)
                .orElse(code);
    }

    /** What the law asks, and where it stands. */
    String law(String code) {
        String basis = catalogue
                .permitted(code)
                .map(CriteriaCatalogue.PermittedGround::basis)
                .orElse("");
        return PlainWords.law(code).map(law -> law + " ").orElse("") + "This is in " + basis + ".";
    }

    Optional<String> criterion(String code) {
        return catalogue.criterion(code).map(CriteriaCatalogue.Criterion::text);
    }

    Optional<Finding> finding(String criterion) {
        return Optional.ofNullable(findings.get(criterion));
    }

    /** Kinds of documents that can show that a criterion is met. */
    List<String> showing(String criterion) {
        return catalogue.criterion(criterion).stream()
                .flatMap(each -> each.evidence().stream())
                .flatMap(type -> catalogue.evidenceType(type).stream())
                .map(CriteriaCatalogue.EvidenceType::title)
                .toList();
    }

    String level(String level) {
        return catalogue.supportLevels().stream()
                .filter(each -> each.level().equals(level))
                .map(CriteriaCatalogue.SupportLevel::title)
                .findFirst()
                .orElse("Support at level " + level);
    }

    String document(UUID id) {
        return documents.getOrDefault(id, "A document that is no longer in the case");
    }
}
