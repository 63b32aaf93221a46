package org.openccg.authorisation.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.decision.SuggestionAnswer;

/** What a decision made of a linked suggestion. */
@Entity
@Immutable
@IdClass(AnsweredSuggestion.Key.class)
public class AnsweredSuggestion {

    @Id
    private UUID decisionId;

    @Id
    private UUID suggestionId;

    private UUID applicationId;
    private String answer;

    protected AnsweredSuggestion() {}

    AnsweredSuggestion(Application application, Decision decision, SuggestionAnswer given) {
        this.decisionId = decision.id();
        this.suggestionId = given.suggestion();
        this.applicationId = application.id();
        this.answer = given.answer();
    }

    public UUID decisionId() {
        return decisionId;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public String answer() {
        return answer;
    }

    /** A decision and a suggestion. */
    record Key(UUID decisionId, UUID suggestionId) implements Serializable {}
}
