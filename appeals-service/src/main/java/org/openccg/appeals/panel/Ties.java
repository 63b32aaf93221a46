package org.openccg.appeals.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What binds somebody to a case without a part in it.
 *
 * @param bonds what each bond is: a sentence that lacks only its subject
 * @param line everybody above or below them in the line of management
 * @param deputises those whose deputy they are today
 */
public record Ties(List<String> bonds, Set<UUID> line, Set<UUID> deputises) {

    public static final Ties NONE = new Ties(List.of(), Set.of(), Set.of());

    public Ties {
        bonds = List.copyOf(bonds);
        line = Set.copyOf(line);
        deputises = Set.copyOf(deputises);
    }

    public Ties and(List<String> more) {
        var all = new ArrayList<>(bonds);
        all.addAll(more);
        return new Ties(all, line, deputises);
    }
}
