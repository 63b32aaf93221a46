package org.openccg.authorisation.stakeholdersurvey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The answers to one question.
 *
 * @param counts of the answers 1 to 5
 * @param comments without who wrote them, in an order that tells nothing
 */
public record Tally(String question, List<Integer> counts, List<String> comments) {

    private static final int ANSWERS = 5;

    static Tally of(Object[] row) {
        return new Tally(
                (String) row[0],
                IntStream.rangeClosed(1, ANSWERS)
                        .mapToObj(answer -> ((Number) row[answer]).intValue())
                        .toList(),
                List.of((String[]) row[ANSWERS + 1]));
    }

    public int responded() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
