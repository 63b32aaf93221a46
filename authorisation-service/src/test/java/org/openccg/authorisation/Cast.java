package org.openccg.authorisation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openccg.authorisation.application.Step;
import org.openccg.platform.testing.Person;

/** Who appears in the edge tests. Everybody has every permission, so that only the rules in the source refuse. */
public final class Cast {

    /** Scopes of applications that are no steps of the table. */
    static final Set<String> OTHER_SCOPES = Set.of(
            "view",
            "draft",
            "sign",
            "upload",
            "represent",
            "assess",
            "declare",
            "countersign",
            "name-substitute",
            "amend",
            "move-wave",
            "redact",
            "allocate",
            "request-information",
            "answer",
            "survey",
            "report-visit",
            "meet",
            "waive",
            "ratify",
            "suggest",
            "reply",
            "advise",
            "note",
            "read",
            "confirm-notice",
            "explain",
            "telephone",
            "draft-decision",
            "correct-decision",
            "plan-condition",
            "agree-plan",
            "answer-condition",
            "review-condition",
            "discharge-condition",
            "retain-condition",
            "vary-condition",
            "escalate-condition");

    private static final String[] PERMISSIONS = Stream.concat(
                    Stream.concat(Stream.of(Step.values()).map(Step::slug), OTHER_SCOPES.stream())
                            .map(scope -> "application:" + scope),
                    Stream.of(
                            "calendar:view",
                            "calendar:announce",
                            "agenda:view",
                            "agenda:set",
                            "agenda:release",
                            "mail:view",
                            "mail:retry",
                            "task:view",
                            "task:claim",
                            "task:assign",
                            "task:release",
                            "self-audit:view",
                            "self-audit:run"))
            .toArray(String[]::new);

    public static final Person CHAIR = may("Amara Osei", "gp").of("practice:Z90001");
    public static final Person OFFICER = may("Bran Tully", "gp");
    public static final Person SIGNATORY = may("Cerys Pike", "gp").of("practice:Z90002");
    public static final Person NEIGHBOUR = may("Dov Marsh", "gp").of("practice:Z90003");
    public static final Person STRANGER = may("Edda Lunn", "gp").of("practice:Z99999");
    public static final Person ASSESSOR = may("Finn Calder", "manager").of("cluster:PCTC-001");
    public static final Person MODERATOR = may("Greta Holm", "manager").of("cluster:PCTC-001");
    public static final Person OVERSEER = may("Hugo Stell", "manager").of("sha-cluster:FELLS");
    public static final Person ELSEWHERE = may("Ines Ward", "manager").of("cluster:PCTC-999");
    public static final Person DECIDER =
            may("Jory Penn", "manager", "authorising-officer").of("nhscb");
    public static final Person OTHER_DECIDER =
            may("Kit Arden", "manager", "authorising-officer").of("nhscb");
    public static final Person NATIONAL = may("Lena Frost", "doh").of("national");
    public static final Person OBSERVER = may("Moss Hale", "observer").of("national");

    /** One person with every role and every organisation, but without an appointment in the group. */
    public static final Person EVERYTHING = may(
                    "Nia Alltask", "gp", "manager", "doh", "authorising-officer", "case-officer", "adjudicator")
            .of("cluster:PCTC-001", "sha-cluster:FELLS", "nhscb", "national", "practice:Z90001");

    public static final Person REGISTRY = Person.service("ccg-registry-service");
    public static final Person APPEALS = Person.service("appeals-service");

    /** Practices of every group in the tests, with their providers. */
    public static final Map<String, String> PRACTICES =
            new TreeMap<>(Map.of("Z90001", "PR-0001", "Z90002", "PR-0002", "Z90003", "PR-0002"));

    private Cast() {}

    /** Somebody for one test only, with every permission. */
    public static Person may(String name, String... roles) {
        return Person.named(name, roles).may(PERMISSIONS);
    }
}
