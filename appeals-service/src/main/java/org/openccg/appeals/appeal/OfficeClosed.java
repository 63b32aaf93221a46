package org.openccg.appeals.appeal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.openccg.appeals.registry.Registry;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** An office has had its last day: its appeals say so, and nothing else of them changes. */
@ApplicationScoped
class OfficeClosed implements EventHandler {

    private final Appeals appeals;
    private final Directory directory;
    private final Announcement announcement;

    OfficeClosed(Appeals appeals, Directory directory, Announcement announcement) {
        this.appeals = appeals;
        this.directory = directory;
        this.announcement = announcement;
    }

    @Override
    public String type() {
        return "OFFICE_CLOSED";
    }

    @Override
    public String sender() {
        return Registry.NAME;
    }

    @Override
    public void handle(Event event) {
        var closed = announcement.read(event, Closed.class, Closed::isComplete, "code, lastDay and successor");
        // also the appeals it had taken over from another office itself
        var offices = appeals.offices().stream()
                .filter(code -> directory.inCharge(code, closed.lastDay).equals(closed.code))
                .toList();
        var detail = Map.<String, Object>of("from", closed.code, "to", closed.successor);
        appeals.against(offices).forEach(appeal -> announcement.record(event, appeal, "SUCCEED", detail));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Closed(String code, LocalDate lastDay, String successor) {

        boolean isComplete() {
            return code != null && lastDay != null && successor != null;
        }
    }
}
