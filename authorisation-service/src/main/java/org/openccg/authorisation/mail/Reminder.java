package org.openccg.authorisation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.deadline.CaseDeadline;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.InCalendar;
import org.openccg.authorisation.mail.Post.Message;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;

/** Reminds whoever has to act of one last day. */
@ApplicationScoped
class Reminder {

    private final Applications applications;
    private final InCalendar calendar;
    private final Deadlines deadlines;
    private final Due due;
    private final Audience audience;
    private final Post post;

    Reminder(
            Applications applications,
            InCalendar calendar,
            Deadlines deadlines,
            Due due,
            Audience audience,
            Post post) {
        this.applications = applications;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.due = due;
        this.audience = audience;
        this.post = post;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void remind(UUID id, Instant now) {
        var application = applications.toChange(calendar.caseOf(id));
        var entry = calendar.of(application.id(), id);
        var deadline = entry.deadline();
        var today = LocalDate.ofInstant(now, BusinessClock.LONDON);
        var lastDay = deadline.until().lastDay();
        var working = deadlines.calendar().calendar();
        int left = working.between(today, lastDay);
        int mark = Due.WORKING_DAYS.stream()
                .filter(days -> left <= days)
                .findFirst()
                .orElse(0);
        if (mark == 0 || !lastDay.isAfter(today)) {
            return;
        }
        var began = LocalDate.ofInstant(deadline.startedAt(), BusinessClock.LONDON);
        // whoever was told of it at this distance when it began needs no reminder of it
        var recipients =
                working.between(began, lastDay) <= mark ? List.<Person>of() : side(application, deadline, today);
        if (due.note(id, lastDay, mark, recipients.size(), now) && !recipients.isEmpty()) {
            var message = new Message(
                    Template.REMINDER,
                    "REMINDER %s %s %d".formatted(id, lastDay, mark),
                    "/deadlines",
                    Map.of(
                            "what", deadline.kind().words(),
                            "day", Deadline.words(lastDay),
                            "left", left == 1 ? "1 working day" : left + " working days"),
                    calendar.file(application, List.of(entry)));
            post.send(application, message, recipients, now);
        }
    }

    private List<Person> side(Application application, CaseDeadline deadline, LocalDate today) {
        return switch (deadline.kind()) {
            case RETURN, DECISION, SURVEY, REVIEW -> audience.reviewers(application, today);
            case REPRESENTATIONS, APPEAL -> audience.everybody(application, today);
            default -> audience.leads(application, today);
        };
    }
}
