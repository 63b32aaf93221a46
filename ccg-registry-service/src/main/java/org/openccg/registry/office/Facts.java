package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.directory.Interest;
import org.openccg.platform.directory.OfficeFacts;
import org.openccg.platform.directory.PersonFacts;
import org.openccg.platform.directory.Post;
import org.openccg.registry.moment.Dates;

/** All there is to say of offices and people now, as it is announced. */
@ApplicationScoped
class Facts {

    private final Session database;

    Facts(Session database) {
        this.database = database;
    }

    List<OfficeFacts> ofOffices(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        var parents = parents(codes);
        return database.createNativeQuery("""
                        select code, name, kind, opened_on, last_day, successor from offices
                        where code in (:codes) order by code""", Object[].class).setParameter("codes", codes).getResultList().stream()
                .map(row -> new OfficeFacts(
                        (String) row[0],
                        (String) row[1],
                        OfficeKind.valueOf((String) row[2]).claim((String) row[0]),
                        parents.getOrDefault((String) row[0], List.of()),
                        Dates.local(row[3]),
                        Dates.local(row[4]),
                        (String) row[5]))
                .toList();
    }

    private Map<String, List<OfficeFacts.Parent>> parents(Collection<String> codes) {
        var all = new HashMap<String, List<OfficeFacts.Parent>>();
        database.createNativeQuery("""
                        select office, parent, from_on, to_on from office_parents
                        where office in (:codes) and superseded_at is null and not isempty(valid)
                        order by from_on nulls first""", Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .forEach(row -> all.computeIfAbsent((String) row[0], each -> new ArrayList<>())
                        .add(new OfficeFacts.Parent((String) row[1], Dates.local(row[2]), Dates.local(row[3]))));
        return all;
    }

    List<PersonFacts> ofPeople(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        var posts = posts(subjects);
        var interests = interests(subjects);
        return database
                .createNativeQuery(
                        "select subject, name from people where subject in (:subjects) order by subject",
                        Object[].class)
                .setParameter("subjects", subjects)
                .getResultList()
                .stream()
                .map(row -> new PersonFacts(
                        (UUID) row[0],
                        (String) row[1],
                        posts.getOrDefault((UUID) row[0], List.of()),
                        interests.getOrDefault((UUID) row[0], List.of())))
                .toList();
    }

    private Map<UUID, List<Post>> posts(Collection<UUID> subjects) {
        var all = new HashMap<UUID, List<Post>>();
        database.createNativeQuery("""
                        select subject, office, capacity, employer, line_manager, deputy_for, from_on, to_on
                        from office_appointments where subject in (:subjects) and not isempty(valid)
                        order by office, capacity, from_on nulls first, id""", Object[].class)
                .setParameter("subjects", subjects)
                .getResultList()
                .forEach(row -> all.computeIfAbsent((UUID) row[0], each -> new ArrayList<>())
                        .add(new Post(
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (UUID) row[4],
                                (UUID) row[5],
                                Dates.local(row[6]),
                                Dates.local(row[7]))));
        return all;
    }

    private Map<UUID, List<Interest>> interests(Collection<UUID> subjects) {
        var all = new HashMap<UUID, List<Interest>>();
        database.createNativeQuery("""
                        select subject, kind, held_in, description, from_on, to_on from interests
                        where subject in (:subjects) order by from_on, declared_at, id""", Object[].class)
                .setParameter("subjects", subjects)
                .getResultList()
                .forEach(row -> all.computeIfAbsent((UUID) row[0], each -> new ArrayList<>())
                        .add(new Interest(
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                Dates.local(row[4]),
                                Dates.local(row[5]))));
        return all;
    }
}
