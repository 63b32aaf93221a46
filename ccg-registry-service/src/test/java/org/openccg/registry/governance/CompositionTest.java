package org.openccg.registry.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.Finding;

class CompositionTest {

    private static final LocalDate DAY = LocalDate.of(2012, 7, 2);
    private static final UUID ANN = UUID.randomUUID();

    @Test
    @Allows("APP-4")
    void six_people_in_six_seats_of_whom_two_chair_and_deputise_are_as_the_law_wants() {
        assertThat(found(complete())).isEmpty();
    }

    @Test
    @Refuses("APP-4")
    void an_empty_body_is_told_everything_at_once() {
        assertThat(new Composition(List.of(), Set.of(), Set.of()).findings())
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("APP-4"))
                .extracting(Finding::detail)
                .containsExactly(
                        "The body has 0 members; the law wants six or more.",
                        "There is no chair.",
                        "There is no deputy chair.",
                        "There is no accountable officer.",
                        "There is no chief finance officer.",
                        "There is no registered nurse.",
                        "There is no secondary care specialist.",
                        "There is no lay member for governance.",
                        "There is no lay member for local knowledge.");
    }

    @Test
    @Refuses("APP-4")
    void who_holds_two_of_the_seats_is_counted_once() {
        var places = complete();
        places.set(1, place(GoverningRole.CHIEF_FINANCE_OFFICER, "  zoe  ADEYEMI", "CIPFA"));

        assertThat(found(places))
                .containsExactly(
                        "The body has 5 members; the law wants six or more.",
                        "Zoe Adeyemi is counted twice: accountable officer and chief finance officer.");
    }

    @Test
    @Refuses("APP-4")
    void a_chair_is_no_deputy_of_his_own() {
        var places = complete();
        places.add(place(GoverningRole.DEPUTY_CHAIR, "Lay Local", null));

        assertThat(found(places)).containsExactly("Lay Local is counted twice: chair and deputy chair.");
    }

    @ParameterizedTest
    @CsvSource({
        "cluster:PCTC-001, OTHER",
        "sha-cluster:FELLS, NONE",
        "nhscb, OTHER",
        "national, OTHER",
        "practice:Z90001, OTHER",
        "Alderbeck Borough Council, LOCAL_AUTHORITY",
        "Alderbeck NHS Foundation Trust, NHS_BODY",
        "The regulator, REGULATOR"
    })
    @Refuses("APP-4")
    void nobody_of_the_bodies_of_schedule_4_is_a_lay_member_whatever_is_said_of_the_employer(
            String employer, EmployerKind said) {
        var places = complete();
        places.set(4, place(GoverningRole.LAY_GOVERNANCE, "Lay Governance", employer, said, null, false));

        assertThat(found(places))
                .containsExactly(
                        "Lay Governance, lay member for governance, works for a body that rules a lay member out (%s)."
                                .formatted(employer));
    }

    @Test
    @Refuses("APP-4")
    void an_official_who_names_no_employer_is_no_lay_member_nor_is_a_clinician() {
        var places = complete();
        places.set(
                4,
                new Place(
                        UUID.randomUUID(),
                        GoverningRole.LAY_GOVERNANCE,
                        ANN,
                        "Ann",
                        null,
                        EmployerKind.NONE,
                        false,
                        true,
                        null,
                        List.of(),
                        DAY,
                        null));

        assertThat(new Composition(places, Set.of(ANN), Set.of()).findings())
                .extracting(Finding::detail)
                .containsExactly(
                        "Ann, lay member for governance, works in an office of the health service.",
                        "Ann, lay member for governance, is a clinician.");
    }

    @Test
    @Refuses("APP-4")
    void nurse_and_specialist_come_from_where_the_group_buys_no_care() {
        var places = complete();
        places.set(2, place(GoverningRole.REGISTERED_NURSE, "Nurse", "A trust", EmployerKind.NHS_BODY, null, true));
        places.set(
                3,
                place(
                        GoverningRole.SECONDARY_CARE_SPECIALIST,
                        "Specialist",
                        "practice:Z90001",
                        EmployerKind.PRACTICE,
                        null,
                        false));

        assertThat(new Composition(places, Set.of(), Set.of("Z90001")).findings())
                .extracting(Finding::detail)
                .containsExactly(
                        "Nurse, registered nurse, works for a body from which the group buys health care.",
                        "Specialist, secondary care specialist, works for a body from which the group buys health care.");
        assertThat(new Composition(places, Set.of(), Set.of("Z90002")).findings())
                .hasSize(1);
    }

    @Test
    @Refuses("APP-4")
    void a_chief_finance_officer_is_qualified_in_accountancy() {
        var places = complete();
        places.set(1, place(GoverningRole.CHIEF_FINANCE_OFFICER, "Finance", null));

        assertThat(found(places))
                .containsExactly("Finance is chief finance officer without a qualification in accountancy on record.");
    }

    @Test
    void the_clinical_share_counts_people_and_says_of_whom_nobody_said() {
        var places = complete();
        places.add(place(GoverningRole.GP, "Dr One", null));
        places.add(place(GoverningRole.GP, "Dr Two", null));

        var share = ClinicalShare.of(new Composition(places, Set.of(), Set.of()).people());

        assertThat(share.members()).isEqualTo(8);
        assertThat(share.clinicians()).isEqualTo(4);
        assertThat(share.gps()).isEqualTo(2);
        assertThat(share.notSaid()).isEqualTo(1);
        assertThat(share.clinicalPercent()).isEqualByComparingTo("50.0");
        assertThat(share.gpPercent()).isEqualByComparingTo("25.0");
        assertThat(share.benchmark().percent()).isEqualByComparingTo(new BigDecimal("48.7"));
    }

    private static List<String> found(List<Place> places) {
        return new Composition(places, Set.of(), Set.of())
                .findings().stream().map(Finding::detail).toList();
    }

    /** Six people: a lay member chairs, the other deputises. */
    private static List<Place> complete() {
        return new ArrayList<>(List.of(
                place(GoverningRole.ACCOUNTABLE_OFFICER, "Zoe Adeyemi", null),
                place(GoverningRole.CHIEF_FINANCE_OFFICER, "Finance", "CIPFA"),
                place(GoverningRole.REGISTERED_NURSE, "Nurse", null),
                place(GoverningRole.SECONDARY_CARE_SPECIALIST, "Specialist", null),
                place(GoverningRole.LAY_GOVERNANCE, "Lay Governance", null),
                place(GoverningRole.LAY_LOCAL, "Lay Local", null),
                place(GoverningRole.CHAIR, "Lay Local", null),
                place(GoverningRole.DEPUTY_CHAIR, "Lay Governance", null)));
    }

    private static Place place(GoverningRole role, String name, @Nullable String qualification) {
        return place(role, name, null, EmployerKind.NONE, qualification, false);
    }

    private static Place place(
            GoverningRole role,
            String name,
            @Nullable String employer,
            EmployerKind said,
            @Nullable String qualification,
            boolean relevant) {
        @Nullable Boolean clinician = role.isAppointed() ? null : Boolean.valueOf(role.isClinical());
        return new Place(
                UUID.randomUUID(),
                role,
                null,
                name,
                employer,
                EmployerKind.of(employer, said),
                relevant,
                clinician,
                qualification,
                List.of(),
                DAY,
                null);
    }
}
