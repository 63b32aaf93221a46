package org.openccg.acceptance.permission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role or duty, as people hold it: a duty beside its role.
 *
 * @param own the organisation that has to do with the case
 * @param other one of the same kind that has not
 */
record Part(String name, List<String> roles, String own, String other) {

    private static final String ELSEWHERE = "sha-cluster:DOWNS";

    /** Services are no people: their parts are played by their own accounts. */
    static final Part SERVICE = new Part("service", List.of("service"), "", "");

    static final List<Part> ALL = List.of(
            new Part("gp", List.of("gp"), "practice:Z90001", "practice:Z90300"),
            new Part("manager", List.of("manager"), "cluster:PCTC-001", "cluster:PCTC-003"),
            new Part("doh", List.of("doh"), "national", ELSEWHERE),
            new Part("observer", List.of("observer"), "cluster:PCTC-001", "cluster:PCTC-003"),
            SERVICE,
            new Part("authorising-officer", List.of("manager", "authorising-officer"), "nhscb", ELSEWHERE),
            new Part("case-officer", List.of("doh", "case-officer"), "national", ELSEWHERE),
            new Part("adjudicator", List.of("doh", "adjudicator"), "national", ELSEWHERE),
            new Part("concern-guardian", List.of("doh", "concern-guardian"), "national", ELSEWHERE));

    static Part named(String name) {
        return ALL.stream().filter(part -> part.name.equals(name)).findFirst().orElseThrow();
    }

    @Nullable
    String of(Organisation organisation) {
        return switch (organisation) {
            case OWN -> own;
            case OTHER -> other;
            case NONE -> null;
        };
    }
}
