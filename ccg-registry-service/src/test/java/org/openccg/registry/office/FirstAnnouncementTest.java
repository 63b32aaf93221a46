package org.openccg.registry.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.registry.office.Somewhere.toldTypes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FirstAnnouncementTest {

    @Inject
    FirstAnnouncement announcement;

    @Test
    void what_was_there_before_there_were_announcements_is_told_at_start_and_not_again() {
        var here = Somewhere.made();
        var person = UUID.randomUUID();
        England.run("insert into people (subject, name) values (?, 'Ann Earlier')", person);
        England.run(
                "insert into office_appointments (office, subject, capacity) values (?, ?, 'MANAGER')",
                here.pct(),
                person);

        announcement.tell(new StartupEvent());
        announcement.tell(new StartupEvent());

        assertThat(toldTypes(person)).containsExactly("PERSON_CHANGED");
        assertThat(toldTypes(Office.caseOf(here.pct()))).containsExactly("OFFICE_CHANGED");
    }
}
