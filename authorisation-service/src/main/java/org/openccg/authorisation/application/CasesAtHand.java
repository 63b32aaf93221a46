package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.conflict.Background;
import org.openccg.authorisation.conflict.Backgrounds;
import org.openccg.authorisation.conflict.Voices;
import org.openccg.platform.directory.Standing;

/**
 * The cases in which something may be left to do and which a caller may see, with everything that decides what the
 * caller may do in them: in a fixed number of queries however many they are.
 */
@ApplicationScoped
public class CasesAtHand {

    private static final String UNFINISHED = """
            (a.status not in (AUTHORISED, BLOCKED, WITHDRAWN)
             or exists (select 1 from CaseDeadline d where d.applicationId = a.id and d.state in (RUNNING, STOPPED))
             or exists (select 1 from Task t where t.applicationId = a.id and t.doneAt is null))""";

    private static final List<String> FETCHED = List.of(
            "a.applicants.practices",
            "a.applicants.parties",
            "a.applicants.signatures",
            "a.applicants.letters",
            "a.applicants.certifications",
            "a.review.actors",
            "a.review.conditions",
            "a.review.substitutes");

    private final Session database;
    private final Backgrounds backgrounds;
    private final Voices voices;

    CasesAtHand(Session database, Backgrounds backgrounds, Voices voices) {
        this.database = database;
        this.backgrounds = backgrounds;
        this.voices = voices;
    }

    /** Of one wave or of all, of one office or of all; drafts only to the group's own people. */
    public List<AtHand> of(Standing standing, @Nullable String wave, @Nullable String office) {
        var cases = cases(standing, wave, office);
        var ids = cases.stream().map(Application::id).toList();
        FETCHED.forEach(collection -> database.createSelectionQuery(
                        "from Application a left join fetch %s where a.id in :ids".formatted(collection),
                        Application.class)
                .setParameter("ids", ids)
                .getResultList());
        var subject = standing.caller().subject();
        var known = reviews(standing)
                ? backgrounds.toAct(
                        subject,
                        standing.claims(),
                        cases.stream().map(Application::surroundings).toList(),
                        standing.day())
                : Map.<UUID, Background>of();
        var spoken = voices.in(ids);
        return cases.stream()
                .map(each -> new AtHand(
                        each,
                        new Acting(
                                standing,
                                known.getOrDefault(each.id(), Background.none(subject)),
                                spoken.getOrDefault(each.id(), Set.of()))))
                .toList();
    }

    private static boolean reviews(Standing standing) {
        return standing.caller().is("manager") || standing.caller().is("authorising-officer");
    }

    private List<Application> cases(Standing standing, @Nullable String wave, @Nullable String office) {
        var parameters = new HashMap<String, Object>(Sight.of(standing).parameters());
        var where = new ArrayList<>(List.of(Sight.CONDITION, UNFINISHED));
        if (!standing.caller().is("gp")) {
            where.add("a.status <> DRAFT");
        }
        if (wave != null) {
            where.add("a.wave = :wave");
            parameters.put("wave", wave);
        }
        if (office != null) {
            where.add("a.office.code = :office");
            parameters.put("office", office);
        }
        var query = database.createSelectionQuery(
                "from Application a where %s order by a.id".formatted(String.join(" and ", where)), Application.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
