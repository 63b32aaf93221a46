package org.openccg.authorisation.decision;

import java.util.List;
import org.openccg.authorisation.condition.Imposed;

/** Conditions that are raised to level IV or above while the group is authorised with conditions. */
public record Raising(
        String reasons, List<Answer> answers, List<SuggestionAnswer> suggestions, List<Imposed> conditions) {}
