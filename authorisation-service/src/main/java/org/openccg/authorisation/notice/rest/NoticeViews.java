package org.openccg.authorisation.notice.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.condition.Conditions;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.NoticedGround;
import org.openccg.authorisation.notice.Readings;
import org.openccg.platform.time.Until;

/** Shows notices with what they rest on, in a bounded number of statements. */
@ApplicationScoped
class NoticeViews {

    private final Deadlines deadlines;
    private final Findings findings;
    private final Catalogues catalogues;
    private final Readings readings;
    private final Conditions conditions;

    NoticeViews(
            Deadlines deadlines, Findings findings, Catalogues catalogues, Readings readings, Conditions conditions) {
        this.deadlines = deadlines;
        this.findings = findings;
        this.catalogues = catalogues;
        this.readings = readings;
        this.conditions = conditions;
    }

    NoticeView of(Application application, Notice notice) {
        return of(application, List.of(notice)).get(0);
    }

    List<NoticeView> of(Application application, List<Notice> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        var until = deadlines.of(application.id(), DeadlineKind.REPRESENTATIONS);
        var versions = findings.versions(notices.stream()
                .flatMap(notice -> notice.noticed().stream())
                .map(NoticedGround::findingVersion)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        var calls = readings.calls(application.id());
        var proposed = conditions.served(application.id());
        var catalogue = catalogues.version(application.catalogueVersion().orElseThrow());
        return notices.stream()
                .map(notice -> NoticeView.of(
                        application,
                        notice,
                        until.getOrDefault(notice.id(), Until.of(notice.asServed(), null)),
                        calls.getOrDefault(notice.id(), List.of()),
                        notice.noticed().stream()
                                .map(ground -> GroundView.of(ground, catalogue, versions))
                                .toList(),
                        proposed.getOrDefault(notice.id(), List.of())))
                .toList();
    }
}
