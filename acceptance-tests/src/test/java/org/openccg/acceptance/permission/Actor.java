package org.openccg.acceptance.permission;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Somebody in a part, acting for the case's own organisation, for another, or for none. */
record Actor(Part part, Organisation organisation) {

    static final List<Actor> ALL = Part.ALL.stream()
            .flatMap(part -> Stream.of(Organisation.values()).map(organisation -> new Actor(part, organisation)))
            .toList();

    boolean hasRoleFor(Operation operation) {
        return part.roles().stream().anyMatch(operation.roles()::contains);
    }

    boolean isService() {
        return part.equals(Part.SERVICE);
    }

    String account() {
        return "matrix." + part.name() + "." + organisation.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return part.name() + "/" + organisation.name().toLowerCase(Locale.ROOT);
    }
}
