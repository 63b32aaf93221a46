package org.openccg.authorisation.assessment.rest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.assessment.Result;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.Criterion;

/**
 * How far the assessment of a case is.
 *
 * @param assessed how many criteria were found MET or NOT_MET
 */
@Schema(name = "FindingsProgress")
record ProgressView(
        @Schema(examples = "1") String catalogueVersion,
        @Schema(examples = "41") int criteria,
        @Schema(examples = "12") int assessed,
        List<DomainProgress> domains) {

    static ProgressView of(CriteriaCatalogue catalogue, List<Finding> findings) {
        var found = findings.stream().collect(Collectors.toMap(Finding::criterion, Function.identity()));
        var domains = catalogue.domains().stream()
                .map(domain -> DomainProgress.of(
                        domain,
                        catalogue.criteria().stream()
                                .filter(each -> each.domain().equals(domain.code()))
                                .toList(),
                        found))
                .toList();
        return new ProgressView(
                catalogue.version(),
                catalogue.criteria().size(),
                domains.stream().mapToInt(each -> each.met + each.notMet).sum(),
                domains);
    }

    /**
     * One domain.
     *
     * @param notAssessed stated as NOT_ASSESSED; what nobody stated anything about is in toDo only
     * @param toDo criteria that are neither MET nor NOT_MET yet
     * @param since when the first finding that counts now was made
     */
    @Schema(name = "DomainProgress")
    record DomainProgress(
            @Schema(examples = "D3") String domain,
            String title,
            int criteria,
            int met,
            int notMet,
            int notAssessed,
            @Schema(examples = "[\"D3-04\"]") List<String> toDo,
            List<Person> assessors,
            @Nullable Instant since,
            @Nullable Instant last) {

        static DomainProgress of(
                CriteriaCatalogue.Domain domain, List<Criterion> criteria, Map<String, Finding> found) {
            var here = criteria.stream()
                    .map(Criterion::code)
                    .filter(found::containsKey)
                    .map(found::get)
                    .toList();
            var times = here.stream().map(Finding::assessedAt).sorted().toList();
            return new DomainProgress(
                    domain.code(),
                    domain.title(),
                    criteria.size(),
                    count(here, Result.MET),
                    count(here, Result.NOT_MET),
                    count(here, Result.NOT_ASSESSED),
                    criteria.stream()
                            .map(Criterion::code)
                            .filter(code ->
                                    !found.containsKey(code) || found.get(code).result() == Result.NOT_ASSESSED)
                            .toList(),
                    here.stream()
                            .map(Finding::assessor)
                            .distinct()
                            .sorted(Comparator.comparing(Person::name))
                            .toList(),
                    times.isEmpty() ? null : times.get(0),
                    times.isEmpty() ? null : times.get(times.size() - 1));
        }

        private static int count(List<Finding> findings, Result result) {
            return (int)
                    findings.stream().filter(each -> each.result() == result).count();
        }
    }
}
