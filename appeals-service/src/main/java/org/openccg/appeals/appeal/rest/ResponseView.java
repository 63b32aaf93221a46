package org.openccg.appeals.appeal.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.Person;
import org.openccg.appeals.appeal.Papers;
import org.openccg.appeals.response.Answer;

/** The office's response. */
record ResponseView(Instant at, Person by, boolean late, boolean opposed, String statement, List<Answer> answers) {

    static @Nullable ResponseView of(Papers papers) {
        var response = papers.response();
        return response == null
                ? null
                : new ResponseView(
                        response.at(),
                        response.by(),
                        response.isLate(),
                        response.isOpposed(),
                        response.statement(),
                        response.answers());
    }
}
