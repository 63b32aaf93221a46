package org.openccg.authorisation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.assessment.Result;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.PermittedGround;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.ProhibitedGround;
import org.openccg.authorisation.notice.Ground.ConditionConsidered;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Refuses;

class GroundRulesTest {

    private static final UUID DOCUMENT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID REQUEST = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final CriteriaCatalogue CATALOGUE = catalogue();

    private final GroundRules rules = new GroundRules(
            CATALOGUE,
            new BasisRules(
                    CATALOGUE,
                    Map.of(
                            "D3-02", new Found(7, Result.NOT_MET, null),
                            "D3-01", new Found(8, Result.MET, null),
                            "D1-01", new Found(9, Result.NOT_MET, REQUEST)),
                    Set.of(DOCUMENT)),
            SumsRules.of(LocalDate.of(2012, 7, 2), Optional.empty()));

    /** Every set of permitted grounds, each time alone and beside a set of prohibited ones, and every set of those. */
    @Test
    @Allows("BLK-1")
    @Refuses("BLK-1")
    void exactly_the_non_empty_sets_of_permitted_grounds_can_be_served() {
        var permitted = CATALOGUE.permittedGrounds().stream()
                .map(PermittedGround::code)
                .map(GroundRulesTest::supported)
                .toList();
        var prohibited = CATALOGUE.prohibitedGrounds().stream()
                .map(ProhibitedGround::code)
                .map(GroundRulesTest::supported)
                .toList();
        var random = new Random(20120702);
        for (int lawful = 0; lawful < 1 << permitted.size(); lawful++) {
            judged(subset(permitted, lawful), List.of());
            judged(subset(permitted, lawful), subset(prohibited, 1 + random.nextInt((1 << prohibited.size()) - 1)));
        }
        for (int unlawful = 1; unlawful < 1 << prohibited.size(); unlawful++) {
            judged(List.of(), subset(prohibited, unlawful));
            judged(subset(permitted, random.nextInt(1 << permitted.size())), subset(prohibited, unlawful));
        }
    }

    private void judged(List<Ground> permitted, List<Ground> prohibited) {
        var all = new ArrayList<>(permitted);
        all.addAll(prohibited);
        Collections.shuffle(all, new Random(all.size()));
        if (rules.faults(all).isEmpty() != (!permitted.isEmpty() && prohibited.isEmpty())) {
            throw new AssertionError("%s is judged wrongly".formatted(all));
        }
    }

    private static List<Ground> subset(List<Ground> grounds, int which) {
        return IntStream.range(0, grounds.size())
                .filter(index -> (which & 1 << index) != 0)
                .mapToObj(grounds::get)
                .toList();
    }

    /** Any number of grounds, any of them wrong in any way, from a fixed seed. */
    @Test
    @Refuses({"BLK-1", "BLK-2", "BLK-4", "BLK-5", "APP-8"})
    void one_ground_that_is_not_supported_keeps_all_others_from_being_served() {
        var random = new Random(20120702);
        for (int run = 0; run < 5_000; run++) {
            var proposed = new ArrayList<Ground>();
            var wrong = new ArrayList<Integer>();
            for (int index = 0; index < 1 + random.nextInt(5); index++) {
                var permitted = CATALOGUE.permittedGrounds();
                var ground = supported(
                        permitted.get(random.nextInt(permitted.size())).code());
                boolean spoil = random.nextInt(4) == 0;
                if (spoil) {
                    wrong.add(index);
                }
                proposed.add(spoil ? spoilt(ground, random) : ground);
            }
            var places = rules.faults(proposed).stream().map(Fault::pointer).toList();
            assertThat(places.isEmpty()).as("%s", proposed).isEqualTo(wrong.isEmpty());
            for (int index : wrong) {
                assertThat(places).anyMatch(place -> place.startsWith("/grounds/" + index + "/"));
            }
        }
    }

    @Test
    @Refuses("BLK-1")
    void one_prohibited_ground_among_lawful_ones_is_found_and_named() {
        var faults = rules.faults(List.of(
                supported("FUNCTIONS_NOT_DISCHARGEABLE"), supported("MERGER_REFUSAL"), supported("NAME_NONCOMPLIANT")));
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).pointer()).isEqualTo("/grounds/1/ground");
        assertThat(faults.get(0).rule().id()).isEqualTo("BLK-1");
    }

    @Test
    @Allows({"BLK-2", "APP-8"})
    void what_was_asked_for_and_never_answered_needs_no_document() {
        assertThat(rules.faults(List.of(ground("MEMBER_PARTICIPATION", "D1-01", null, List.of()))))
                .isEmpty();
        assertThat(rules.faults(List.of(ground("MEMBER_PARTICIPATION", "D3-02", null, List.of()))))
                .extracting(Fault::pointer)
                .containsExactly("/grounds/0/evidence");
    }

    @Test
    @Refuses("BLK-2")
    void a_test_of_the_law_is_the_grounds_own_and_named_as_the_catalogue_does() {
        assertThat(rules.faults(List.of(ground("AREA_OVERLAP", null, "s.14A(2)", List.of(DOCUMENT)))))
                .extracting(Fault::pointer)
                .containsExactly("/grounds/0/statutoryTest");
        assertThat(rules.faults(List.of(
                        ground("AREA_OVERLAP", "D3-02", "s.14A(2) and s.14C(2)(c) NHS Act 2006", List.of(DOCUMENT)))))
                .extracting(Fault::pointer)
                .containsExactly("/grounds/0/criterion");
    }

    private static Ground spoilt(Ground ground, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> ground("SIZE", "D3-02", null, List.of(DOCUMENT));
            case 1 -> ground(ground.ground(), "D3-01", null, List.of(DOCUMENT));
            case 2 -> ground(ground.ground(), "D2-01", null, List.of(DOCUMENT));
            case 3 -> ground(ground.ground(), "D3-02", null, List.of(UUID.randomUUID()));
            case 4 -> ground(ground.ground(), null, "A test of my own", List.of(DOCUMENT));
            case 5 ->
                new Ground(ground.ground(), "D3-02", null, List.of(DOCUMENT), "As found.", null, control(), List.of());
            default -> ground("FINANCIAL_CONTROL", "D3-02", null, List.of(DOCUMENT), null);
        };
    }

    private static Ground supported(String code) {
        return CATALOGUE
                .permitted(code)
                .filter(PermittedGround::statutoryTest)
                .map(permitted -> ground(code, null, permitted.basis(), List.of(DOCUMENT)))
                .orElseGet(() -> ground(code, "D3-02", null, List.of(DOCUMENT)));
    }

    private static Ground ground(String code, String criterion, String test, List<UUID> evidence) {
        return ground(code, criterion, test, evidence, code.equals("FINANCIAL_CONTROL") ? control() : null);
    }

    private static Ground ground(
            String code, String criterion, String test, List<UUID> evidence, ControlFailed control) {
        return new Ground(
                code,
                criterion,
                test,
                evidence,
                "As found.",
                null,
                control,
                List.of(new ConditionConsidered("II", "Advice did not close the gap.")));
    }

    private static ControlFailed control() {
        return new ControlFailed("Two people approve every payment", DOCUMENT);
    }

    private static CriteriaCatalogue catalogue() {
        try (var file = GroundRulesTest.class.getResourceAsStream("/catalogue/catalogue-2.json")) {
            return new ObjectMapper().readValue(file, CriteriaCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
