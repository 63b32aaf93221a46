package org.openccg.authorisation.information;

import static org.openccg.platform.time.Deadline.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.platform.time.Until;

/** What the office asked and the group answered, or did not. */
@ApplicationScoped
class InformationPaper implements CasePaper {

    private final InformationRequests requests;
    private final Deadlines deadlines;

    InformationPaper(InformationRequests requests, Deadlines deadlines) {
        this.requests = requests;
        this.deadlines = deadlines;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public String title() {
        return "Requests for information";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        var due = deadlines.of(application.id(), DeadlineKind.INFORMATION);
        var warned = deadlines.of(application.id(), DeadlineKind.WARNING);
        return requests.of(application.id()).stream()
                .map(each -> entry(each, due, warned))
                .toList();
    }

    private static PaperEntry entry(InformationRequest request, Map<UUID, Until> due, Map<UUID, Until> warned) {
        return PaperEntry.headed("Request %d, on %s".formatted(request.number(), String.join(", ", request.criteria())))
                .and("%s asked on %s: %s"
                        .formatted(
                                request.asked().by().name(),
                                words(request.asked().at()),
                                request.question()))
                .list(
                        "Documents wanted",
                        request.evidenceTypes().stream()
                                .map(InformationPaper::plain)
                                .toList())
                .and(
                        request.stoppedClock()
                                ? "The clock of the decision stood still for it."
                                : "The clock of the decision ran on.")
                .and(last("To be answered by", due.get(request.id())))
                .and(request.warned().map(each -> "%s warned on %s that it is unanswered."
                        .formatted(each.by().name(), words(each.at()))))
                .and(last("After the warning to be answered by", warned.get(request.id())))
                .and(request.answered().map(each -> "%s answered on %s: %s"
                        .formatted(
                                each.by().name(),
                                words(each.at()),
                                request.answer().orElse(""))))
                .and(request.ended().map(each -> ended(request, each)))
                .on(request.evidence().stream());
    }

    private static Optional<String> last(String what, @Nullable Until until) {
        return Optional.ofNullable(until).map(each -> "%s %s (%s).".formatted(what, each.words(), each.computed()));
    }

    private static String ended(InformationRequest request, InformationRequest.Saying by) {
        return request.state() == RequestState.WITHDRAWN
                ? "%s withdrew it on %s: %s"
                        .formatted(
                                by.by().name(), words(by.at()), request.reason().orElse(""))
                : "%s closed it without an answer on %s.".formatted(by.by().name(), words(by.at()));
    }

    private static String plain(String type) {
        return type.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
