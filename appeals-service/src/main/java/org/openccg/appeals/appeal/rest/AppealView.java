package org.openccg.appeals.appeal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.appeal.Appeal;
import org.openccg.appeals.appeal.AppealedDecision;
import org.openccg.appeals.appeal.Papers;
import org.openccg.appeals.appeal.Status;
import org.openccg.appeals.pleading.PleadedGround;
import org.openccg.platform.http.Versioned;

/**
 * An appeal as its parties see it. Members are null until they happen; response and reply also to a case officer or
 * adjudicator who has not declared yet.
 */
@Schema(name = "Appeal")
record AppealView(
        UUID id,
        int version,
        Status status,
        UUID applicationId,
        UUID groupId,
        String groupName,
        OfficeView reviewingOffice,
        DecisionView decision,
        List<PleadedGround> grounds,
        String statement,
        @Nullable String representative,
        @Nullable LodgedView lodged,
        @Nullable TimetableView timetable,
        @Nullable StayView stay,
        @Nullable ResponseView response,
        @Nullable ReplyView reply,
        @Nullable RulingView ruling,
        @Nullable ComplianceView compliance,
        @Nullable String endedBecause,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt,
        List<String> steps)
        implements Versioned {

    static AppealView of(Appeal appeal, Papers papers, OfficeView office, List<String> steps) {
        var notice = appeal.notice();
        return new AppealView(
                appeal.id(),
                appeal.version(),
                appeal.status(),
                appeal.applicationId(),
                appeal.group().id(),
                appeal.group().name(),
                office,
                DecisionView.of(appeal.decision()),
                notice.grounds(),
                notice.statement(),
                notice.representative(),
                LodgedView.of(appeal, papers),
                TimetableView.of(appeal),
                StayView.of(papers),
                ResponseView.of(papers),
                ReplyView.of(papers),
                RulingView.of(papers),
                ComplianceView.of(papers),
                appeal.ending().reason(),
                appeal.ending().publishedAt(),
                appeal.ending().closedAt(),
                steps);
    }

    /** The decision, with the last day to appeal as it was served. */
    record DecisionView(UUID id, String outcome, Instant servedAt, LocalDate lastDayToAppeal, String lastDayComputed) {

        static DecisionView of(AppealedDecision decision) {
            return new DecisionView(
                    decision.id(),
                    decision.outcome(),
                    decision.servedAt(),
                    decision.lastDayToAppeal(),
                    decision.lastDayComputed());
        }
    }
}
