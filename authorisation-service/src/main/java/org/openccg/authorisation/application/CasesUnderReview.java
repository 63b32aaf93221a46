package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.conflict.Backgrounds;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.problem.Refused;

/** The cases that were submitted and a caller may see, in a fixed number of queries however many they are. */
@ApplicationScoped
public class CasesUnderReview {

    /** Far more than England has groups. */
    private static final int MOST = 1_000;

    private static final Set<Status> LEFT_OUT = Set.of(Status.DRAFT, Status.WITHDRAWN);
    private static final List<String> FETCHED =
            List.of("a.applicants.practices", "a.applicants.parties", "a.review.substitutes");

    private final Session database;
    private final Backgrounds backgrounds;

    CasesUnderReview(Session database, Backgrounds backgrounds) {
        this.database = database;
        this.backgrounds = backgrounds;
    }

    /** By the group's name; of one wave or of all, of one office or of all. */
    public List<Seen> of(Standing standing, @Nullable String wave, @Nullable String office) {
        var cases = cases(standing, wave, office);
        FETCHED.forEach(collection -> fetch(cases, collection));
        var surroundings = cases.stream().map(Application::surroundings).toList();
        var read = backgrounds.toRead(standing.caller().subject(), surroundings, standing.day());
        return cases.stream()
                .map(each -> new Seen(
                        each, Entitlement.refusalToRead(each, new Acting(standing, read.get(each.id()), Set.of()))))
                .toList();
    }

    private List<Application> cases(Standing standing, @Nullable String wave, @Nullable String office) {
        var parameters = new HashMap<String, Object>(Sight.of(standing).parameters());
        var where = new ArrayList<>(List.of(Sight.CONDITION, "a.submittedAt is not null", "a.status not in :leftOut"));
        parameters.put("leftOut", LEFT_OUT);
        if (wave != null) {
            where.add("a.wave = :wave");
            parameters.put("wave", wave);
        }
        if (office != null) {
            where.add("a.office.code = :office");
            parameters.put("office", office);
        }
        var query = database.createSelectionQuery(
                "from Application a where %s order by a.applicants.groupName, a.id"
                        .formatted(String.join(" and ", where)),
                Application.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(MOST).getResultList();
    }

    /** Into the same objects. */
    private void fetch(List<Application> cases, String collection) {
        SelectionQuery<Application> query = database.createSelectionQuery(
                "from Application a left join fetch %s where a.id in :ids".formatted(collection), Application.class);
        query.setParameter("ids", cases.stream().map(Application::id).toList()).getResultList();
    }

    /**
     * A case whose cover the caller may see.
     *
     * @param closed why what is inside is not open to the caller, if it is not
     */
    public record Seen(Application application, Optional<Refused> closed) {

        public UUID id() {
            return application.id();
        }

        public boolean isOpen() {
            return closed.isEmpty();
        }
    }
}
