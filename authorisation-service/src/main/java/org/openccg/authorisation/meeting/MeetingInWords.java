package org.openccg.authorisation.meeting;

import static org.openccg.authorisation.application.CasePaper.plain;
import static org.openccg.platform.time.Deadline.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Speaker;

/** A meeting read aloud, the same on every day: of what can still be undone it says until when. */
record MeetingInWords(Meeting meeting) {

    String about() {
        return meeting.isAboutSetUp()
                ? "It is to decide on the group's set-up, so that fair notice is due."
                : "It does not decide on the group's set-up.";
    }

    Stream<String> callings() {
        return meeting.callings().stream().map(each -> "Called by %s for %s, %s; the group was told on %s.%s%s"
                .formatted(
                        speaker(each.by()),
                        words(each.startsAt()),
                        each.place(),
                        words(each.noticeGivenAt()),
                        each.reason() == null ? "" : " Why it was moved: " + each.reason(),
                        papers(each.papers())));
    }

    Stream<String> accounts() {
        return meeting.accounts().stream().map(each -> "%s says that notice came on %s%s: %s"
                .formatted(
                        speaker(each.by()),
                        words(each.noticeReceivedAt()),
                        each.papersReceivedAt() == null ? "" : " and the papers on " + words(each.papersReceivedAt()),
                        each.words()));
    }

    Stream<String> notice() {
        var reckoning = meeting.reckoning();
        return Stream.of(
                        notice("group", reckoning.group()),
                        notice("office", reckoning.office()),
                        reckoning.isDisputed()
                                ? Stream.of("The sides disagree; what the group says counts for the effect.")
                                : Stream.<String>empty())
                .flatMap(each -> each);
    }

    private static Stream<String> notice(String side, @Nullable Notice notice) {
        return notice == null
                ? Stream.empty()
                : Stream.of("Notice as the %s has it: %s. %s".formatted(side, plain(notice.kind()), notice.words()));
    }

    Stream<String> minutes() {
        return meeting.minutes().stream().map(each -> "Minutes of %s on %s. There were %s.%s%s"
                .formatted(
                        speaker(each.by()),
                        words(each.at()),
                        participants(each.attended()),
                        each.absent().isEmpty() ? "" : " Absent were %s.".formatted(participants(each.absent())),
                        papers(each.papers())));
    }

    Stream<String> decisions() {
        return IntStream.range(0, meeting.resolutions().size())
                .mapToObj(number -> "Decision %d, in the minutes of %s: %s %s"
                        .formatted(
                                number + 1,
                                speaker(meeting.minutes()
                                        .get(meeting.resolutions().get(number).minutes())
                                        .by()),
                                meeting.resolutions().get(number).text(),
                                standing(number)));
    }

    private String standing(int number) {
        if (meeting.isAvoided(number)) {
            return "The group undid it.";
        }
        if (meeting.isProper()) {
            return "It stands.";
        }
        if (meeting.isDone(Act.Kind.RATIFY)) {
            return "It stands, because the group ratified it.";
        }
        var decided = meeting.resolutions().get(number);
        return "The group can undo it until the end of %s (%s); after that it stands."
                .formatted(words(decided.voidUntil()), decided.voidComputed());
    }

    Stream<String> acts() {
        return meeting.acts().stream().map(each -> "%s, %s, %s on %s.%s"
                .formatted(
                        each.by().name(),
                        each.capacity().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                        act(each),
                        words(each.at()),
                        each.reason() == null ? "" : " " + each.reason()));
    }

    private static String act(Act act) {
        return switch (act.kind()) {
            case WAIVE -> "waived the notice";
            case RATIFY -> "ratified it";
            case AVOID ->
                "undid decision "
                        + act.decisions().stream()
                                .map(number -> String.valueOf(number + 1))
                                .collect(Collectors.joining(", "));
            case OFFER_AS_EVIDENCE -> "agreed that it is used in a concern or an appeal";
        };
    }

    static String participant(Participant somebody) {
        return "%s, %s".formatted(somebody.name(), somebody.capacity());
    }

    private static String participants(List<Participant> people) {
        return people.isEmpty()
                ? "none"
                : people.stream().map(MeetingInWords::participant).collect(Collectors.joining("; "));
    }

    private static String speaker(Speaker somebody) {
        return "%s of the %s".formatted(somebody.name(), somebody.isOfGroup() ? "group" : "office");
    }

    private static String papers(List<Paper> papers) {
        return papers.isEmpty()
                ? ""
                : " Papers: %s."
                        .formatted(papers.stream()
                                .map(each -> each.title()
                                        + (each.sentAt() == null
                                                ? ", on the table"
                                                : ", sent on " + words(each.sentAt())))
                                .collect(Collectors.joining("; ")));
    }
}
