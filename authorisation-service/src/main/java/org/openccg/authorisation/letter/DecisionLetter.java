package org.openccg.authorisation.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.condition.Condition;
import org.openccg.authorisation.decision.Answer;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Representation;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.Until;

/**
 * Tells a group what was decided, why, how what it said was answered, and how to appeal.
 *
 * @param notice the one that was decided on, if any
 * @param said what the group said to it
 * @param appeal the last day, where there is a right of appeal
 * @param conditions those that bind the group from now on
 * @param plan the last day for the plan that answers them
 */
record DecisionLetter(
        Application application,
        Decision decision,
        Optional<Notice> notice,
        List<Representation> said,
        Optional<Until> appeal,
        List<Condition> conditions,
        Optional<Until> plan,
        List<Person> servedOn,
        CaseInWords words) {

    Written write(boolean preview) {
        var day = LocalDate.ofInstant(decision.servedAt(), BusinessClock.LONDON);
        var page = LetterPage.of(LetterKind.DECISION, title(), words.group(), servedOn, day, preview);
        page.paragraph(opening());
        appeal.ifPresent(until -> page.paragraph(
                "You can appeal until %s. Below we say how.".formatted(Deadline.words(until.lastDay()))));
        page.section("Why", () -> page.paragraph(decision.reasons()));
        if (decision.outcome() == Status.BLOCKED) {
            page.section("The reasons one by one", () -> reasons(page));
        }
        if (isConditional()) {
            page.section("The conditions", () -> conditions(page));
        }
        if (!decision.answers().isEmpty()) {
            page.section("What you said, and our answers", () -> answers(page));
        }
        page.section("What happens now", () -> now(page));
        appeal.ifPresent(until -> page.section("You can appeal", () -> appeal(page, until)));
        page.section(
                "Whom to ask",
                () -> page.paragraph("Ask %s, or %s.".formatted(decision.by().name(), words.office())));
        return page.signed(decision.id(), decision.by().name(), "application %s".formatted(application.id()));
    }

    private boolean isConditional() {
        return decision.outcome() == Status.AUTHORISED_WITH_CONDITIONS;
    }

    private void conditions(LetterPage page) {
        var writer = new ConditionsInWords(page, words);
        int number = 0;
        for (var condition : conditions) {
            writer.write(++number, condition.criterion(), condition.terms());
        }
    }

    private String title() {
        return switch (decision.outcome()) {
            case BLOCKED -> "Your application is blocked";
            case DEFERRED -> "The decision on your application is put off";
            case AUTHORISED_WITH_CONDITIONS -> "Your group is authorised, with conditions";
            default -> "Your group is authorised";
        };
    }

    private String opening() {
        return switch (decision.outcome()) {
            case BLOCKED ->
                "The NHS Commissioning Board refuses the application of %s to become a clinical commissioning group."
                        .formatted(words.group());
            case DEFERRED ->
                "The NHS Commissioning Board decides later on the application of %s.%s"
                        .formatted(words.group(), decision.isByConsent() ? " Your group agreed to this." : "");
            case AUTHORISED_WITH_CONDITIONS ->
                "The NHS Commissioning Board authorises %s as a clinical commissioning group, with conditions."
                        .formatted(words.group());
            default ->
                "The NHS Commissioning Board authorises %s as a clinical commissioning group.".formatted(words.group());
        };
    }

    private void reasons(LetterPage page) {
        var reasons = new Reasons(page, words);
        var proposed = notice.map(Notice::grounds).orElse(List.of());
        int number = 0;
        for (var decided : decision.grounds()) {
            reasons.write(++number, proposed.get(decided.position()), decided.reasons());
        }
    }

    private void answers(LetterPage page) {
        page.paragraph("You made these points. Each has an answer.");
        for (var made : said) {
            for (int point = 1; point <= made.points().size(); point++) {
                var answer = answer(made, point);
                if (answer.isPresent()) {
                    page.subheading("Point %d of %s".formatted(point, made.by().name()));
                    page.said(made.points().get(point - 1));
                    page.paragraph(answer.get().answer());
                }
            }
        }
    }

    private Optional<Answer> answer(Representation made, int point) {
        return decision.answers().stream()
                .filter(each -> each.representation().equals(made.id()) && each.point() == point)
                .findFirst();
    }

    private void now(LetterPage page) {
        switch (decision.outcome()) {
            case BLOCKED ->
                page.list(Stream.of(
                        "This decision is about the application only. It changes nothing for your practices, their"
                                + " contracts, their patients or their membership of the group.",
                        "You can put right what is named above and apply again. Name this application when you do."));
            case DEFERRED ->
                page.paragraph("Your application stays with us. We take it up again, and you need not send it anew.");
            case AUTHORISED_WITH_CONDITIONS ->
                page.list(ConditionsInWords.next(plan.map(until ->
                                "Send us your plan for these conditions: you have until %s.".formatted(until.words()))
                        .orElse("Send us your plan for these conditions.")));
            default -> page.paragraph("You need to do nothing. Your chair can see the next steps in the case.");
        }
    }

    private static void appeal(LetterPage page, Until until) {
        page.paragraph("You can appeal to the Department of Health. Somebody who had no part in this decides.");
        page.day("The last day to appeal is %s.".formatted(until.words()));
        page.paragraph("This is how we counted: %s.".formatted(until.computed()));
        page.paragraph("Your chair or accountable officer sends the appeal in the appeals service."
                + " Say which reason is wrong, and why. If you appeal in time, your group stays as it is until the"
                + " appeal is decided.");
    }
}
