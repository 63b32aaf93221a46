package org.openccg.authorisation.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.assessment.Result;
import org.openccg.authorisation.notice.Ground;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Representation;
import org.openccg.authorisation.timeline.Line;
import org.openccg.platform.declaration.Declaration;
import org.openccg.platform.time.Until;

/** A case for programs: what stands in its papers. Decisions lie beside it, each in its own frozen file. */
record CaseData(
        UUID applicationId,
        String groupName,
        String reviewingOffice,
        Status status,
        Instant asOf,
        List<Contents.Paper> papers,
        List<FindingData> findings,
        List<Declaration> declarations,
        List<NoticeData> notices,
        List<RepresentationData> representations,
        List<Line> timeline) {

    static CaseData of(Contents contents) {
        return new CaseData(
                contents.applicationId(),
                contents.groupName(),
                contents.office(),
                contents.status(),
                contents.asOf(),
                contents.papers(),
                contents.findings().stream().map(FindingData::of).toList(),
                contents.declarations(),
                contents.notices().stream()
                        .map(each -> NoticeData.of(each, contents.until(each)))
                        .toList(),
                contents.representations().stream().map(RepresentationData::of).toList(),
                contents.timeline());
    }

    record FindingData(
            String criterion,
            Result result,
            @Nullable String distance,
            @Nullable String note,
            List<UUID> evidence,
            Person assessor,
            Instant assessedAt) {

        static FindingData of(Finding finding) {
            return new FindingData(
                    finding.criterion(),
                    finding.result(),
                    finding.distance(),
                    finding.note(),
                    finding.evidence(),
                    finding.assessor(),
                    finding.assessedAt());
        }
    }

    record NoticeData(
            UUID id,
            int number,
            Instant servedAt,
            Person servedBy,
            List<Person> servedOn,
            LocalDate lastDayForRepresentations,
            String lastDayComputed,
            List<Ground> grounds) {

        static NoticeData of(Notice notice, Until until) {
            return new NoticeData(
                    notice.id(),
                    notice.number(),
                    notice.servedAt(),
                    notice.servedBy(),
                    notice.servedOn(),
                    until.lastDay(),
                    until.computed(),
                    notice.grounds());
        }
    }

    record RepresentationData(
            UUID id,
            Person by,
            String capacity,
            List<String> practices,
            Instant at,
            boolean conclusive,
            boolean waived,
            List<String> points,
            List<UUID> evidence) {

        static RepresentationData of(Representation made) {
            return new RepresentationData(
                    made.id(),
                    made.by(),
                    made.capacity(),
                    made.practices(),
                    made.madeAt(),
                    made.isFinal(),
                    made.isWaiver(),
                    made.points(),
                    made.evidence());
        }
    }
}
