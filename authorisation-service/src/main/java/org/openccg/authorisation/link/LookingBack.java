package org.openccg.authorisation.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openccg.authorisation.AuthorisationItself;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Conclusion;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.engagement.Linking;
import org.openccg.authorisation.engagement.Suggestions;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Notices;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.time.BusinessClock;

/** Looks, when a notice is served and as long as it is undecided, at what the same office had suggested before. */
@ApplicationScoped
public class LookingBack implements Conclusion {

    private final LinkedSuggestions linked;
    private final Suggestions suggestions;
    private final Notices notices;
    private final Directory directory;
    private final Trail trail;
    private final BusinessClock clock;

    LookingBack(
            LinkedSuggestions linked,
            Suggestions suggestions,
            Notices notices,
            Directory directory,
            Trail trail,
            BusinessClock clock) {
        this.linked = linked;
        this.suggestions = suggestions;
        this.notices = notices;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether a suggestion that comes to be known now still belongs beside the case's notice. */
    public static boolean isLookedAt(Application application) {
        return application.status() == Status.NOTICE_SERVED;
    }

    @Override
    public void of(Application application, String what, Instant at) {
        boolean served = what.equals("SERVE_NOTICE") || what.equals("RENOTIFY");
        if (served || (what.equals("LOG_SUGGESTION") && isLookedAt(application))) {
            look(application, at);
        }
    }

    /** Another service told of a suggestion; the case is locked. */
    public void again(Application application) {
        if (isLookedAt(application)) {
            look(application, clock.now().truncatedTo(ChronoUnit.MICROS));
        }
    }

    /** Only what is proposed against the group: milder conditions, below level IV, rest on no ground. */
    private void look(Application application, Instant at) {
        var notice = notices.standing(application);
        if (notice.grounds().isEmpty()) {
            return;
        }
        var servedOn = LocalDate.ofInstant(notice.servedAt(), BusinessClock.LONDON);
        var rule = new LinkRule(servedOn, directory.chainOf(application.office().code(), servedOn));
        var known = linked.of(application).stream()
                .filter(each -> each.noticeId().equals(notice.id()))
                .map(LinkedSuggestion::suggestionId)
                .collect(Collectors.toSet());
        var found = suggestions.linking(application.applicants().groupId(), rule.since()).stream()
                .filter(rule::links)
                .filter(each -> !known.contains(each.suggestion()))
                .toList();
        if (!found.isEmpty()) {
            found.forEach(each -> linked.add(new LinkedSuggestion(application, notice.id(), each, servedOn, at)));
            record(application, notice, servedOn, found, at);
        }
    }

    private void record(Application application, Notice notice, LocalDate servedOn, List<Linking> found, Instant at) {
        var status = application.status().name();
        trail.record(new Entry(
                application.id(),
                application.version(),
                "POSSIBLE_COERCION",
                AuthorisationItself.CALLER,
                AuthorisationItself.CAPACITY,
                at,
                status,
                status,
                null,
                Map.of(
                        "rule",
                        "BLK-10",
                        "notice",
                        notice.id(),
                        "review",
                        "INDEPENDENT_REVIEW",
                        "suggestions",
                        found.stream().map(each -> facts(each, servedOn)).toList())));
    }

    private static Map<String, Object> facts(Linking each, LocalDate servedOn) {
        return Map.of(
                "suggestion", each.suggestion(),
                "office", String.valueOf(each.office()),
                "kind", each.kind(),
                "madeOn", each.madeOn(),
                "daysBefore", ChronoUnit.DAYS.between(each.madeOn(), servedOn),
                "text", each.text());
    }
}
