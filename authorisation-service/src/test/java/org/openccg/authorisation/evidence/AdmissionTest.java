package org.openccg.authorisation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.EvidenceType;
import org.openccg.authorisation.evidence.Evidence.Side;
import org.openccg.authorisation.evidence.inspection.Flaw;
import org.openccg.authorisation.evidence.inspection.Inspected;
import org.openccg.authorisation.evidence.scanning.Scan;
import org.openccg.platform.problem.Fault;

class AdmissionTest {

    private static final EvidenceConfig LIMITS = new SmallRyeConfigBuilder()
            .withMapping(EvidenceConfig.class)
            .withConverter(MemorySize.class, 200, new MemorySizeConverter())
            .withConverter(Duration.class, 200, new DurationConverter())
            .build()
            .getConfigMapping(EvidenceConfig.class);

    private static final String TYPES = """
            [{"code": "LETTER", "title": "Letter", "mandatory": false, "formats": ["pdf", "docx"], "textLayer": false,
              "ownedByOthers": true, "most": 2},
             {"code": "PLAN", "title": "Plan", "mandatory": true},
             {"code": "MINUTES", "title": "Minutes", "mandatory": false, "most": 1}]""";

    @Test
    void what_the_catalogue_does_not_say_the_defaults_do() {
        var plan = catalogue().evidenceType("PLAN").orElseThrow();
        assertThat(plan.formats()).containsExactly("pdf", "docx", "xlsx", "pptx");
        assertThat(plan.textLayer()).isTrue();
        assertThat(plan.ownedByOthers()).isFalse();
        assertThat(plan.most()).isNull();
    }

    @Test
    void a_letter_of_others_may_be_a_scan_and_a_plan_may_not() {
        assertThat(faults("LETTER", "letter.pdf", "pdf", 0, Flaw.WITHOUT_TEXT)).isEmpty();
        assertThat(faults("LETTER", "letter.pdf", "pdf", 0, Flaw.WITHOUT_TEXT, Flaw.PROTECTED))
                .extracting(Fault::detail)
                .containsExactly(Flaw.PROTECTED.detail());
        assertThat(faults("PLAN", "plan.pdf", "pdf", 0, Flaw.WITHOUT_TEXT))
                .extracting(Fault::detail)
                .containsExactly(Flaw.WITHOUT_TEXT.detail());
    }

    @Test
    void a_type_takes_its_own_formats_and_says_which() {
        assertThat(faults("LETTER", "letter.xlsx", "xlsx", 0))
                .extracting(Fault::detail, Fault::remedy)
                .containsExactly(tuple("A xlsx file is not accepted as LETTER.", "Send pdf or docx."));
    }

    @Test
    void a_type_has_its_own_number_and_minutes_have_it_for_each_committee() {
        assertThat(faults("LETTER", "new.pdf", "pdf", 1)).isEmpty();
        assertThat(faults("LETTER", "new.pdf", "pdf", 2))
                .extracting(Fault::pointer)
                .containsExactly("/type");
        assertThat(faults("LETTER", "0.pdf", "pdf", 2)).as("a new edition").isEmpty();
        assertThat(faults("MINUTES", "new.pdf", "pdf", 1))
                .extracting(Fault::pointer)
                .containsExactly("/committee");
    }

    private static List<Fault> faults(String type, String name, String extension, int present, Flaw... flaws) {
        var others = IntStream.range(0, present)
                .mapToObj(no -> new Evidence(
                        UUID.randomUUID(),
                        Side.GROUP,
                        new Incoming(
                                document(type, no + ".pdf"),
                                inspected("pdf"),
                                new Scan(Scan.State.CLEAN, null),
                                Path.of("")),
                        1,
                        new Person(UUID.randomUUID(), "Amara Osei"),
                        Instant.EPOCH))
                .toList();
        return new Admission(LIMITS, catalogue(), document(type, name))
                .of(inspected(extension, flaws), Side.GROUP, others)
                .all();
    }

    private static NewDocument document(String type, String name) {
        return new NewDocument(type, name, List.of(), type.equals("MINUTES") ? "Finance committee" : null);
    }

    private static Inspected inspected(String extension, Flaw... flaws) {
        return new Inspected(
                extension,
                "application/any",
                1000,
                "0".repeat(64),
                Collections.unmodifiableSortedSet(new TreeSet<>(List.of(flaws))));
    }

    private static CriteriaCatalogue catalogue() {
        try {
            var types = List.of(new ObjectMapper().readValue(TYPES, EvidenceType[].class));
            return new CriteriaCatalogue("9", "", List.of(), List.of(), types, List.of(), List.of(), List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
