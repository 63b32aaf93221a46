package org.openccg.appeals;

import java.util.Set;
import java.util.UUID;
import org.openccg.platform.testing.Person;

/** Who calls in the edge tests. */
public final class People {

    public static final Person CHAIR = person(101, "Amara Osei", "gp").of("practice:Z90001");
    public static final Person SIGNATORY = person(102, "Piotr Lindqvist", "gp").of("practice:Z90002");
    public static final Person GP_OF_AN_APPLYING_PRACTICE =
            person(103, "Grace Tamm", "gp").of("practice:Z90002");
    public static final Person GP_ELSEWHERE =
            person(111, "Ines Hollander", "gp").of("practice:Z90009");

    public static final Person ASSESSOR = person(201, "Helen Marsh", "manager").of("cluster:PCTC-001");
    public static final Person MANAGER = person(204, "Lena Orchard", "manager").of("cluster:PCTC-001");
    public static final Person MANAGER_ABOVE =
            person(301, "Judith Carrow", "manager").of("sha-cluster:FELLS");
    public static final Person MANAGER_NATIONALLY =
            person(402, "Desmond Arkle", "manager", "authorising-officer").of("nhscb");
    public static final Person MANAGER_ELSEWHERE =
            person(211, "Moira Penn", "manager").of("cluster:PCTC-002", "sha-cluster:SHIRES");

    public static final Person CASE_OFFICER =
            person(501, "Ottoline Grey", "doh", "case-officer").of("national");
    public static final Person ADJUDICATOR =
            person(511, "Cordelia Vance", "doh", "adjudicator").of("national");
    public static final Person OTHER_ADJUDICATOR =
            person(512, "Emeka Strand", "doh", "adjudicator").of("national");

    private People() {}

    public static Person withEveryRole(Person person) {
        return new Person(
                        person.subject(),
                        person.name(),
                        Set.of("gp", "manager", "doh", "case-officer", "adjudicator", "authorising-officer"),
                        person.organisations(),
                        person.permissions(),
                        person.client())
                .of("practice:Z90001", "cluster:PCTC-001", "nhscb", "national");
    }

    /** Somebody nobody knows anything of yet, who may all that the realm lets anybody do. */
    public static Person somebody(String name, String... roles) {
        return new Person(UUID.randomUUID(), name, Set.of(roles), Set.of(), CHAIR.permissions(), "ccg-cli");
    }

    private static Person person(int number, String name, String... roles) {
        var subject = UUID.fromString("00000000-0000-4000-8000-000000000" + number);
        return new Person(subject, name, Set.of(roles), Set.of(), Set.of(), "ccg-cli")
                .may(
                        "appeal:view",
                        "appeal:draft",
                        "appeal:lodge",
                        "appeal:withdraw",
                        "appeal:reply",
                        "appeal:accept",
                        "appeal:reject-invalid",
                        "appeal:respond",
                        "appeal:rule",
                        "appeal:publish",
                        "appeal:close",
                        "appeal:declare");
    }
}
