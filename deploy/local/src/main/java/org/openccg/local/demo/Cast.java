package org.openccg.local.demo;

import java.util.List;
import java.util.Map;

/** Who plays which part, by account. */
final class Cast {

    static final String LEAD = "amara.osei";
    static final String OFFICER = "piotr.lindqvist";
    static final String THIRD = "grace.tamm";
    static final String FOURTH = "tamsin.broadley";
    static final String FIFTH = "yusuf.calloway";
    static final String SIXTH = "ewan.trevanick";
    static final String SEVENTH = "leela.ransome";
    static final String EIGHTH = "bruno.askwell";
    static final String ASSESSOR = "helen.marsh";
    static final String MODERATOR = "tom.birch";
    static final String HEAD = "ruth.field";
    static final String OFFICE_DEPUTY = "moira.penn";
    static final String STRANGER = "asha.thornley";
    static final String DECIDER = "margit.hale";
    static final String OTHER_DECIDER = "desmond.arkle";
    static final String SUCCESSOR = "callum.dray";
    static final String GUARDIAN = "imogen.farrow";
    static final String OBSERVER = "philippa.noor";
    static final String CASE_OFFICER = "ottoline.grey";
    static final String ADJUDICATOR = "cordelia.vance";

    /** The practice each of the GPs acts for. */
    static final Map<String, String> PRACTICES = Map.of(
            LEAD, "Z90001", OFFICER, "Z90002", THIRD, "Z90003", FOURTH, "Z90033", FIFTH, "Z90034", SIXTH, "Z90086",
            SEVENTH, "Z90090", EIGHTH, "Z90093");

    /** Those who found the group of the first case. */
    static final List<String> FOUNDERS = List.of(LEAD, OFFICER, THIRD);

    private Cast() {}
}
