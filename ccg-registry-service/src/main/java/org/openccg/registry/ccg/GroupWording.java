package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;

/** What happened to a group itself, to its practices and to its standing, in words. */
@ApplicationScoped
class GroupWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        return Optional.ofNullable(sentence(entry.step(), detail))
                .map(sentence -> "none".equals(detail.get("effect"))
                        ? sentence + " That changed nothing about where the group stands."
                        : sentence);
    }

    private static @Nullable String sentence(String step, Map<String, Object> detail) {
        return switch (step) {
            case "REGISTER" -> registered(detail);
            case "IMPORT" -> "A file of the NHS told of the group.";
            case "CONSENT" -> "Practice %s agreed to be a member.".formatted(detail.get("practice"));
            case "WITHDRAW_CONSENT" ->
                "Practice %s chose %s instead.".formatted(detail.get("practice"), detail.get("chosenName"));
            case "CLAIM" -> "The group named practice %s as a member.".formatted(detail.get("practice"));
            case "LEAVE" ->
                "Practice %s leaves the group: %s is its first day outside."
                        .formatted(detail.get("practice"), day(detail, "on"));
            case "CORRECT" -> corrected(detail);
            case "RENAME" ->
                "The group, called %s before, took the name %s.".formatted(detail.get("before"), detail.get("name"));
            case "SPLIT" -> "Some of its practices founded %s.".formatted(detail.get("successorName"));
            case "WITHDRAW" -> "The group withdrew; its practices are free to join others.";
            case "DISSOLVE" ->
                "The group was dissolved; its practices are free from %s on."
                        .formatted(day(detail, "membershipsEndOn"));
            case "SUCCEED" ->
                "Office %s closed, and %s reviews the group in its place."
                        .formatted(detail.get("from"), detail.get("to"));
            default -> standing(step, detail);
        };
    }

    private static @Nullable String standing(String step, Map<String, Object> detail) {
        return switch (step) {
            case "APPLY" -> "The group applied to be authorised.";
            case "RELEASE" -> "The group's application ended, and it is where it was before.";
            case "AUTHORISE" -> "The group was authorised." + settled(detail);
            case "AUTHORISE_WITH_CONDITIONS" -> "The group was authorised with conditions." + settled(detail);
            case "APPLICATION_DECIDED" -> decided(String.valueOf(detail.get("outcome")));
            case "ESTABLISH_SHADOW" ->
                "The group was established by law without authorisation, and %s exercises its functions."
                        .formatted(detail.get("functionsExercisedBy"));
            case "PLACE_STAY" -> "An appeal was opened, and the status quo is kept while it lasts.";
            case "LIFT_STAY" -> "The status quo no longer has to be kept for an appeal.";
            default -> null;
        };
    }

    private static String registered(Map<String, Object> detail) {
        String practices = detail.get("practices") instanceof List<?> codes
                ? " by practices %s"
                        .formatted(String.join(
                                ", ", codes.stream().map(String::valueOf).toList()))
                : "";
        return "The group was registered%s.".formatted(practices);
    }

    private static String corrected(Map<String, Object> detail) {
        return "The membership of practice %s was recorded %s; in truth it holds %s."
                .formatted(
                        detail.get("practice"), span(detail, "recordedFrom", "recordedTo"), span(detail, "from", "to"));
    }

    private static String span(Map<String, Object> detail, String from, String to) {
        return detail.containsKey(to)
                ? "from %s and not from %s on".formatted(day(detail, from), day(detail, to))
                : "from %s on".formatted(day(detail, from));
    }

    private static String settled(Map<String, Object> detail) {
        return detail.get("settled") instanceof List<?> codes && !codes.isEmpty()
                ? " Its members for good are practices %s."
                        .formatted(String.join(
                                ", ", codes.stream().map(String::valueOf).toList()))
                : "";
    }

    private static String decided(String outcome) {
        return switch (outcome) {
            case "BLOCKED" -> "The group's application was blocked, which takes nothing from it.";
            case "DEFERRED" -> "The decision on the group's application was put off.";
            default -> "The group's application was decided.";
        };
    }

    private static String day(Map<String, Object> detail, String name) {
        return Deadline.words(LocalDate.parse(String.valueOf(detail.get(name))));
    }
}
