package org.openccg.authorisation.link;

import static org.openccg.authorisation.AuthorisationRule.BLK_10;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.decision.DecisionRule;
import org.openccg.authorisation.decision.SuggestionAnswer;
import org.openccg.authorisation.decision.WeighedSuggestion;
import org.openccg.authorisation.engagement.Suggestions;
import org.openccg.platform.problem.Fault;

/** A decision against a group says of each linked suggestion what whoever decides made of it. */
@ApplicationScoped
class AnsweringSuggestions implements DecisionRule {

    private final LinkedSuggestions linked;
    private final Suggestions known;

    AnsweringSuggestions(LinkedSuggestions linked, Suggestions known) {
        this.linked = linked;
        this.known = known;
    }

    @Override
    public List<Fault> faults(Application application, List<SuggestionAnswer> suggestions, Acting by, Instant at) {
        return faults(toAnswer(application), suggestions);
    }

    @Override
    public List<WeighedSuggestion> weighed(Application application, List<SuggestionAnswer> suggestions) {
        var answered = answered(application, suggestions);
        return known.all(List.copyOf(answered.keySet())).stream()
                .map(each -> new WeighedSuggestion(
                        each.id(),
                        each.office(),
                        each.authorName(),
                        each.madeOn(),
                        each.text(),
                        answered.get(each.id()).answer()))
                .toList();
    }

    @Override
    public void decided(Application application, Decision decision, List<SuggestionAnswer> suggestions) {
        answered(application, suggestions)
                .values()
                .forEach(each -> linked.add(new AnsweredSuggestion(application, decision, each)));
    }

    /** A milder decision need not answer them; what it says of others is about nothing here. */
    private Map<UUID, SuggestionAnswer> answered(Application application, List<SuggestionAnswer> suggestions) {
        var toAnswer = toAnswer(application);
        return suggestions.stream()
                .filter(each ->
                        toAnswer.contains(each.suggestion()) && !each.answer().isBlank())
                .collect(Collectors.toMap(SuggestionAnswer::suggestion, Function.identity(), (first, again) -> first));
    }

    private Set<UUID> toAnswer(Application application) {
        return linked.toAnswer(application).stream()
                .map(LinkedSuggestion::suggestionId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<Fault> faults(Set<UUID> toAnswer, List<SuggestionAnswer> answers) {
        var faults = new ArrayList<Fault>();
        var answered = new HashSet<UUID>();
        for (int index = 0; index < answers.size(); index++) {
            var answer = answers.get(index);
            String place = "/suggestions/" + index;
            if (!toAnswer.contains(answer.suggestion())) {
                faults.add(fault(
                        "Suggestion %s is not linked to a notice of this case.".formatted(answer.suggestion()),
                        "Answer those of GET /applications/{id}/linked-suggestions.",
                        place));
            } else if (!answered.add(answer.suggestion())) {
                faults.add(fault("The suggestion is answered twice.", "Answer it once.", place));
            } else if (answer.answer().isBlank()) {
                faults.add(fault(
                        "The answer says nothing.",
                        "Say what the decision makes of the suggestion.",
                        place + "/answer"));
            }
        }
        toAnswer.stream()
                .filter(each -> !answered.contains(each))
                .map(each -> fault(
                        "Suggestion %s is not answered; the same office made it in the ninety days before the notice."
                                .formatted(each),
                        "Say what the decision makes of it; its words are in GET"
                                + " /applications/{id}/linked-suggestions.",
                        "/suggestions"))
                .forEach(faults::add);
        return faults;
    }

    private static Fault fault(String detail, String remedy, String place) {
        return Fault.of(BLK_10, detail, remedy).at(place);
    }
}
