package org.openccg.authorisation.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openccg.platform.security.Caller;

/**
 * Which applications a caller may see, as a condition of every query. Absent and foreign ones are the same to it.
 *
 * @param everything national bodies, authorising officers and services
 * @param clusters PCT clusters the caller is a manager of
 * @param shaClusters SHA clusters the caller is a manager of
 * @param subject the caller as a person appointed in a group, or nobody
 * @param practices practices the caller acts for
 */
record Sight(boolean everything, Set<String> clusters, Set<String> shaClusters, UUID subject, Set<String> practices) {

    static final String CONDITION = """
            (:everything = true
             or a.office.code in :clusters
             or a.office.shaCluster in :shaClusters
             or a.applicants.officer.subject = :subject
             or exists (select 1 from a.applicants.parties party where party.subject = :subject)
             or exists (select 1 from a.applicants.practices practice where practice.code in :practices))""";

    private static final UUID NOBODY = new UUID(0, 0);

    static Sight of(Caller caller) {
        boolean everything = caller.is("service")
                || (caller.is("doh") && caller.actsFor("national"))
                || (caller.is("authorising-officer") && caller.actsFor("nhscb"));
        boolean manager = caller.is("manager");
        boolean gp = caller.is("gp");
        return new Sight(
                everything,
                manager ? caller.organisationsOf("cluster") : Set.of(),
                manager ? caller.organisationsOf("sha-cluster") : Set.of(),
                gp ? caller.subject() : NOBODY,
                gp ? caller.organisationsOf("practice") : Set.of());
    }

    Map<String, Object> parameters() {
        return Map.of(
                "everything", everything,
                "clusters", clusters,
                "shaClusters", shaClusters,
                "subject", subject,
                "practices", practices);
    }
}
