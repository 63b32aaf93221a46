package org.openccg.registry.ods.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

/** Who speaks for a group by a file, and what others are told of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AppointmentImportTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final UUID chair = UUID.randomUUID();
    private final UUID deputy = UUID.randomUUID();

    @Test
    void a_file_is_told_where_it_changes_who_speaks_and_only_there() throws SQLException {
        England.offices();
        String groups = "ccg_ods,ccg_gss,ccg_name,status,reviewing_office\n"
                + "61A,,NHS Otter Fen,EMERGING,PCTC-001\n61B,,NHS Otter Mere,EMERGING,PCTC-001\n";

        imported("61A", groups).statusCode(200).body("files[3].counts.appointments.created", equalTo(2));
        assertThat(told("61A")).isEqualTo(2);
        assertThat(told("61B")).isZero();
        shown("61A")
                .body("appointments.capacity", contains("CHAIR", "DEPUTY"))
                .body("appointments[1].to", equalTo(null));

        imported("61A", groups).statusCode(200).body("files[3].counts.appointments.unchanged", equalTo(2));
        assertThat(told("61A")).isEqualTo(2);
    }

    @Test
    void a_file_brings_nobody_back_who_resigned_on_the_first_day() {
        England.offices();
        String groups = "ccg_ods,ccg_gss,ccg_name,status,reviewing_office\n62A,,NHS Otter Fen,EMERGING,PCTC-001\n";
        imported("62A", groups).statusCode(200);
        England.run("update appointments set from_on = ?, to_on = ? where subject = ?", TODAY, TODAY, deputy);

        imported("62A", groups).statusCode(200).body("files[3].counts.appointments.unchanged", equalTo(2));
    }

    private ValidatableResponse imported(String code, String groups) {
        return Imports.of(Map.of(
                "groups.csv",
                groups,
                "practices.csv",
                "practice_ods,practice_name,provider,ccg_ods,ccg_join_date,registered_patients,registered_patients_as_at\n"
                        + "Z" + code.substring(0, 2) + "001,Otter Surgery,PROV61," + code
                        + ",2012-04-01,5000,2012-04-01\n",
                "people.csv",
                "subject,username,name,role,duties,organisations,employer,line_manager\n"
                        + chair + ",c,Nell Orme,gp,,practice:Z" + code.substring(0, 2) + "001,Z" + code.substring(0, 2)
                        + "001,\n"
                        + deputy + ",d,Tom Orme,gp,,practice:Z" + code.substring(0, 2) + "001,Z" + code.substring(0, 2)
                        + "001,\n",
                "appointments.csv",
                "subject,ccg_ods,capacity,from\n" + chair + "," + code + ",CHAIR," + TODAY + "\n" + deputy + "," + code
                        + ",DEPUTY," + TODAY + "\n"));
    }

    private static ValidatableResponse shown(String code) {
        String id = England.OBSERVER
                .request()
                .queryParam("code", code)
                .get("/groups")
                .path("items[0].id");
        return England.OBSERVER.request().get("/groups/" + id).then().statusCode(200);
    }

    private static int told(String code) throws SQLException {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement("""
                        select count(*) from outbox_event e join groups g on g.id = e.case_id
                        where e.type = 'APPOINTMENTS_CHANGED' and g.code = ?""")) {
            query.setString(1, code);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
