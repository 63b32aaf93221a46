package org.openccg.local.demo;

import java.util.Map;

/** Who plays which part, by account. */
final class Cast {

    static final String LEAD = "amara.osei";
    static final String OFFICER = "piotr.lindqvist";
    static final String THIRD = "grace.tamm";
    static final String ASSESSOR = "helen.marsh";
    static final String MODERATOR = "tom.birch";
    static final String HEAD = "ruth.field";
    static final String OFFICE_DEPUTY = "moira.penn";
    static final String STRANGER = "asha.thornley";
    static final String DECIDER = "margit.hale";
    static final String OTHER_DECIDER = "desmond.arkle";
    static final String SUCCESSOR = "callum.dray";
    static final String CASE_OFFICER = "ottoline.grey";
    static final String ADJUDICATOR = "cordelia.vance";

    /** The practice each of the three GPs acts for. */
    static final Map<String, String> PRACTICES = Map.of(LEAD, "Z90001", OFFICER, "Z90002", THIRD, "Z90003");

    private Cast() {}
}
