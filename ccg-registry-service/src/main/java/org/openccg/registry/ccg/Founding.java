package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

/** Enters a new group with what it is called and which office reviews it. */
@ApplicationScoped
public class Founding {

    private final Groups groups;
    private final GroupOffices links;
    private final GroupNames names;

    Founding(Groups groups, GroupNames names, GroupOffices links) {
        this.groups = groups;
        this.links = links;
        this.names = names;
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
        groups.persistAndFlush(group);
        names.begin(group, today, at);
        links.begin(group.id(), office, today, at);
        return group;
    }
}
