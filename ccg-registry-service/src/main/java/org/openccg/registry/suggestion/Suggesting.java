package org.openccg.registry.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.outbox.Outbox;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.office.Offices;

/**
 * Offices suggest, those who heard it report it, whoever is named replies, and the group alone answers. A suggestion
 * joins the group's trail but does not move its version: nobody's words make the group's own work stale.
 */
@ApplicationScoped
public class Suggesting {

    private static final String AUTHORISATION = "authorisation-service";
    private static final String OFFICE = "/office";

    private final Suggestions suggestions;
    private final Groups groups;
    private final Speaking speaking;
    private final Standings standings;
    private final Offices offices;
    private final GroupHistory history;
    private final Outbox outbox;

    Suggesting(
            Suggestions suggestions,
            Groups groups,
            Speaking speaking,
            Standings standings,
            Offices offices,
            GroupHistory history,
            Outbox outbox) {
        this.suggestions = suggestions;
        this.groups = groups;
        this.speaking = speaking;
        this.standings = standings;
        this.offices = offices;
        this.history = history;
        this.outbox = outbox;
    }

    /** In what way the caller may log a suggestion; everybody else is refused. */
    public Channel channel(Group group, @Nullable String practice) {
        var caller = caller();
        if (caller.is("gp") && practice != null) {
            speaking.asPractice(group, practice);
            return Channel.PRACTICE;
        }
        if (caller.is("gp")) {
            speaking.asLeader(group);
            return Channel.LEADER;
        }
        if (caller.is("manager")) {
            speaking.asReviewingOffice(group);
            return Channel.OFFICE;
        }
        if (!standings.present().holds("national")) {
            throw Refused.because(
                    RegistryProblem.NOT_THE_DEPARTMENT,
                    "You do not act for the Department of Health today.",
                    "Let somebody do this who does.");
        }
        return Channel.DEPARTMENT;
    }

    public Suggestion log(Group group, Said said, Channel channel, @Nullable String practice, Instant at) {
        refuseFaulty(said, channel, today(at));
        var by = caller();
        var suggestion = new Suggestion(group.id(), said, channel, practice, by.subject(), by.name(), at);
        suggestions.persist(suggestion);
        // a case of its own for whoever is told: what became of it there holds up nothing else of the group
        outbox.tell(AUTHORISATION, suggestion.id(), SuggestionLogged.TYPE, at, SuggestionLogged.of(suggestion));
        record(group, "LOG_SUGGESTION", channel.name(), suggestion, null, at);
        return suggestion;
    }

    /** By the person named in a report, or for the office named in it. */
    public Suggestion reply(UUID groupId, UUID id, String words, Instant at) {
        var found = suggestions.locked(groupId, id);
        var by = caller();
        if (found.filter(this::isNamed).isEmpty()) {
            groups.concerning(by, groupId, today(at));
            found.orElseThrow(Refused::notFound);
            throw Refused.because(
                    RegistryProblem.NOT_NAMED,
                    "You are not named in this suggestion, nor do you act for the office named in it.",
                    "Let that person or that office reply; what an office logged itself needs no reply.");
        }
        var suggestion = found.get();
        if (suggestion.isReplied()) {
            throw Refused.because(
                    RegistryProblem.OVER_ALREADY,
                    "%s replied already.".formatted(suggestion.repliedByName()),
                    "Nothing needs to be done.");
        }
        suggestion.reply(words, by.subject(), by.name(), at);
        outbox.tell(
                AUTHORISATION,
                id,
                SuggestionReplied.TYPE,
                at,
                new SuggestionReplied(groupId, id, words, new SuggestionReplied.By(by.subject(), by.name()), at));
        record(groups.get(groupId), "REPLY_TO_SUGGESTION", suggestion.said().office(), suggestion, null, at);
        return suggestion;
    }

    /** Only for reports, where somebody else's words are told. */
    public boolean isNamed(Suggestion suggestion) {
        var said = suggestion.said();
        return suggestion.channel().isReport()
                && (caller().subject().equals(said.author())
                        || standings.present().actsFor(said.office()));
    }

    /** The group's answer, by whoever leads it; it has no effect but being recorded. */
    public Suggestion answer(Group group, UUID id, SuggestionStatus given, @Nullable String reason, Instant at) {
        var capacity = speaking.asLeader(group);
        var suggestion = suggestions.locked(group.id(), id).orElseThrow(Refused::notFound);
        if (suggestion.status() != SuggestionStatus.OPEN) {
            throw Refused.because(
                    RegistryProblem.OVER_ALREADY,
                    "The group's answer is given: %s.".formatted(suggestion.status()),
                    "Nothing needs to be done: an answer has no effect.");
        }
        suggestion.answer(given, reason, caller().subject(), at);
        String step = given == SuggestionStatus.ADOPTED ? "ADOPT_SUGGESTION" : "DISMISS_SUGGESTION";
        record(group, step, capacity.name(), suggestion, reason, at);
        return suggestion;
    }

    private void refuseFaulty(Said said, Channel channel, LocalDate today) {
        new Faults()
                .unless(
                        offices.find(said.office()).isPresent(),
                        new Fault(
                                null,
                                "%s is no office.".formatted(said.office()),
                                "Use a code of GET /offices.",
                                OFFICE))
                .unless(
                        channel != Channel.OFFICE || standings.present().actsFor(said.office()),
                        new Fault(
                                null,
                                "You do not act for %s today.".formatted(said.office()),
                                "Name the office for which you make the suggestion.",
                                OFFICE))
                .unless(
                        !said.madeOn().isAfter(today),
                        new Fault(
                                null,
                                "%s is still to come.".formatted(said.madeOn()),
                                "Name the day on which the suggestion was made.",
                                "/madeOn"))
                .refuseIfAny(CommonProblem.INVALID);
    }

    private void record(
            Group group, String step, String capacity, Suggestion suggestion, @Nullable String reason, Instant at) {
        var said = suggestion.said();
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("suggestionId", suggestion.id());
        detail.put("kind", said.kind());
        detail.put("office", said.office());
        detail.put("advice", said.isAdvice());
        history.record(group, step, capacity, at, group.status(), reason, detail);
    }

    private Caller caller() {
        return standings.present().caller();
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }
}
