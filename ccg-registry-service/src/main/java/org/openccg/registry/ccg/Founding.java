package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.hibernate.Session;

/** Enters a new group with what it is called and which office reviews it. */
@ApplicationScoped
public class Founding {

    private final Groups groups;
    private final GroupOffices links;
    private final Session database;

    Founding(Groups groups, GroupOffices links, Session database) {
        this.groups = groups;
        this.links = links;
        this.database = database;
    }

    /** The group that several become; whatever body acted in their place acts in its place, where it has to. */
    public Group succeed(Collection<Group> predecessors, String name, String office, LocalDate today, Instant at) {
        var status = Status.ofSuccessor(predecessors.stream().map(Group::status).toList());
        var body = status != Status.SHADOW_ESTABLISHED
                ? null
                : predecessors.stream()
                        .map(Group::functionsExercisedBy)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        var group = Group.successor(name, office, status, body, at);
        found(group, office, today, at);
        return group;
    }

    void found(Group group, String office, LocalDate today, Instant at) {
        groups.persistAndFlush(group);
        database.createNativeMutationQuery("""
                        insert into group_names (group_id, name, from_on, recorded_at)
                        values (:group, :name, :today, :at)""")
                .setParameter("group", group.id())
                .setParameter("name", group.name())
                .setParameter("today", today)
                .setParameter("at", at)
                .executeUpdate();
        links.begin(group.id(), office, today, at);
    }
}
