package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    Secrets secrets;

    @BeforeEach
    void makeSecrets() throws IOException {
        secrets = Secrets.in(folder.resolve("secrets.properties"));
        secrets.make(List.of("ccg-local", "appeals-service"));
    }

    @Test
    void gives_each_confidential_client_its_own_secret() throws IOException {
        JsonNode clients = rendered().path("clients");

        assertThat(clients.findValuesAsText("secret"))
                .containsExactly(secrets.of("appeals-service"), secrets.of("ccg-local"));
        assertThat(clients.get(2).path("publicClient").asBoolean()).isTrue();
    }

    @Test
    void adds_the_people_to_the_users_that_are_there() throws IOException {
        JsonNode users = rendered().path("users");

        assertThat(users.findValuesAsText("username")).containsExactly("service-account-ccg-local", "mary.may", "ann");
        assertThat(users.get(1)).isEqualTo(JSON.readTree("""
                        {"id": "00000000-0000-4000-8000-000000000001", "username": "mary.may", "enabled": true,
                         "firstName": "Mary Ann", "lastName": "May", "email": "mary.may@example.org",
                         "emailVerified": true, "credentials": [{"type": "password", "value": "otters-count-tall-bridges"}],
                         "realmRoles": ["default-roles-ccg", "manager", "authorising-officer", "case-officer"],
                         "attributes": {"organisations": ["nhscb", "cluster:PCTC-001"]}}
                        """));
    }

    private JsonNode rendered() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), """
                subject,username,name,role,duties,organisations,employer,line_manager
                00000000-0000-4000-8000-000000000001,mary.may,Mary Ann May,manager,authorising-officer case-officer,nhscb cluster:PCTC-001,NHSCB,
                00000000-0000-4000-8000-000000000002,ann,Ann,observer,,,,
                """);
        Path source = Files.writeString(folder.resolve("realm.json"), """
                {"realm": "ccg",
                 "clients": [{"clientId": "appeals-service", "secret": "${CCG_APPEALS_SECRET}"},
                             {"clientId": "ccg-local"},
                             {"clientId": "ccg-cli", "publicClient": true}],
                 "users": [{"username": "service-account-ccg-local"}]}
                """);
        return Realm.local(source, secrets, Person.read(people));
    }
}
