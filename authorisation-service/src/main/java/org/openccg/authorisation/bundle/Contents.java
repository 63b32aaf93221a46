package org.openccg.authorisation.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Representation;
import org.openccg.authorisation.timeline.Line;
import org.openccg.platform.declaration.Declaration;
import org.openccg.platform.time.Until;

/**
 * Everything both sides see of a case at one moment, without what lies in the documents. The same moment always makes
 * the same bundle.
 *
 * @param criteria the texts of the criteria it is measured against
 * @param papers what the features tell of it
 * @param records the signed record of each decision, as it is given out
 * @param documents every edition, oldest first
 */
record Contents(
        UUID applicationId,
        String groupName,
        String office,
        Status status,
        Map<String, String> criteria,
        List<Paper> papers,
        List<Document> documents,
        List<Finding> findings,
        List<Declaration> declarations,
        List<Notice> notices,
        Map<UUID, Until> representationsUntil,
        List<Representation> representations,
        List<Decision> decisions,
        Map<UUID, String> records,
        List<Line> timeline) {

    /** What a feature tells of the case. */
    record Paper(String title, List<PaperEntry> entries) {}

    String title() {
        return "The bid of " + groupName;
    }

    /** Until when the group may answer the notice. */
    Until until(Notice notice) {
        return representationsUntil.getOrDefault(notice.id(), Until.of(notice.asServed(), null));
    }

    /** When the last thing happened that is in it. */
    Instant asOf() {
        return timeline.get(timeline.size() - 1).at();
    }

    long bytes() {
        return documents.stream().mapToLong(each -> each.evidence().size()).sum();
    }

    /** How the documents are called in the bundle. */
    String numbers(List<UUID> evidence) {
        var byId = documents.stream()
                .collect(Collectors.toMap(each -> each.evidence().id(), Document::number));
        return evidence.stream()
                .map(id -> byId.getOrDefault(id, "not in the case"))
                .collect(Collectors.joining(", "));
    }
}
