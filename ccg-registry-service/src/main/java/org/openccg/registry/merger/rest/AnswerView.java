package org.openccg.registry.merger.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.merger.Answer;

@Schema(name = "MergerAnswer")
record AnswerView(UUID id, @Schema(examples = "Z90002") String practice, String text, String by, Instant at) {

    static AnswerView of(Answer answer) {
        return new AnswerView(answer.id(), answer.practice(), answer.text(), answer.givenByName(), answer.givenAt());
    }
}
