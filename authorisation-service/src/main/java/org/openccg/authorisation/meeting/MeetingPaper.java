package org.openccg.authorisation.meeting;

import static org.openccg.platform.time.Deadline.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;

/** Meetings with the group as both sides have them, and what became of their decisions. */
@ApplicationScoped
class MeetingPaper implements CasePaper {

    private final Meetings meetings;

    MeetingPaper(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public String title() {
        return "Meetings";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        var all = new ArrayList<>(meetings.of(application, null, Integer.MAX_VALUE));
        Collections.reverse(all);
        return all.stream().map(MeetingPaper::entry).toList();
    }

    private static PaperEntry entry(Meeting meeting) {
        var told = new MeetingInWords(meeting);
        return PaperEntry.headed("%s, %s"
                        .formatted(meeting.purpose(), words(meeting.calling().startsAt())))
                .and(told.about())
                .and(meeting.urgency().map("Safety did not let it wait: %s"::formatted))
                .list(
                        "Invited",
                        meeting.invited().stream()
                                .map(MeetingInWords::participant)
                                .toList())
                .andAll(told.callings())
                .andAll(told.accounts())
                .andAll(told.notice())
                .andAll(told.minutes())
                .andAll(told.decisions())
                .andAll(told.acts())
                .on(papers(meeting).map(Paper::evidence));
    }

    private static Stream<Paper> papers(Meeting meeting) {
        return Stream.concat(
                meeting.callings().stream().flatMap(each -> each.papers().stream()),
                meeting.minutes().stream().flatMap(each -> each.papers().stream()));
    }
}
