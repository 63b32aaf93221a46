package org.openccg.authorisation.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.CasesUnderReview.Seen;

/** Findings of many cases side by side: how each criterion came out, and where one case differs from the rest. */
public record Grid(List<Seen> rows, List<Column> columns, Map<UUID, Map<String, Cell>> cells) {

    public Grid {
        rows = rows.stream().sorted(Comparator.comparing(Place::of)).toList();
    }

    /** The rows behind a place, or from the first on. */
    public List<Seen> behind(@Nullable Place after, int most) {
        return rows.stream()
                .filter(row -> after == null || Place.of(row).compareTo(after) > 0)
                .limit(most)
                .toList();
    }

    /** Where a case stands in the grid: by the group's name. */
    public record Place(String groupName, UUID id) implements Comparable<Place> {

        static Place of(Seen row) {
            return new Place(row.application().applicants().groupName(), row.id());
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::groupName)
                    .thenComparing(Place::id)
                    .compare(this, other);
        }
    }

    /** What was found for a criterion in a case, and who assessed it. */
    public record Cell(UUID applicationId, String criterion, Result result, String assessor, boolean moderated) {}

    /** How a criterion came out over all cases of the grid that are open to the reader. */
    public record Column(String criterion, int met, int notMet, int notAssessed) {

        private static final int FEWEST_TO_COMPARE = 5;
        private static final int ONE_IN = 4;

        /** How many were found one way or the other. */
        public int concluded() {
            return met + notMet;
        }

        /** Whether at most a quarter of at least five came out like this; it is a hint to look, and no fault. */
        public boolean differs(Result result) {
            int alike =
                    switch (result) {
                        case MET -> met;
                        case NOT_MET -> notMet;
                        case NOT_ASSESSED -> concluded();
                    };
            return concluded() >= FEWEST_TO_COMPARE && alike * ONE_IN <= concluded();
        }
    }
}
