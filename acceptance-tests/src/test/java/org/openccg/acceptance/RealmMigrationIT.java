package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openccg.acceptance.AdminConsole.client;
import static org.openccg.acceptance.AdminConsole.done;
import static org.openccg.acceptance.AdminConsole.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.local.Realm;
import org.openccg.local.Refusal;
import org.openccg.local.Repository;
import org.openccg.local.Service;
import org.openccg.local.realm.RealmMigration;

/** A realm in use is brought to its file: what drifted is mended, and its people notice nothing. */
class RealmMigrationIT {

    private static final String OF_THE_FILE = "imogen.farrow";
    private static final String BY_HAND = "otto.vale";
    private static final String OWN_PASSWORD = "nine-kettles-hum-softly";

    @BeforeEach
    void somebody_has_a_password_of_her_own_and_somebody_was_added_by_hand() {
        String person = "/users/" + AdminConsole.person(OF_THE_FILE).path("id").asText();
        done("PUT", person + "/reset-password", """
                {"type": "password", "value": "%s"}""".formatted(OWN_PASSWORD));
        done("POST", "/users", """
                {"username": "%s", "enabled": true, "email": "otto.vale@example.org", "emailVerified": true,
                 "firstName": "Otto", "lastName": "Vale", "attributes": {"organisations": ["practice:Z90001"]},
                 "credentials": [
                   {"type": "password", "value": "%s"},
                   {"type": "otp", "userLabel": "telephone", "secretData": "{\\"value\\": \\"%s\\"}",
                    "credentialData": "{\\"subType\\": \\"totp\\", \\"digits\\": 6, \\"period\\": 30, \\"algorithm\\": \\"HmacSHA1\\"}"}]}
                """.formatted(BY_HAND, OWN_PASSWORD, OneTimePassword.SECRET));
    }

    @AfterEach
    void as_if_nothing_had_been() throws IOException {
        AdminConsole.send(
                "DELETE", "/users/" + AdminConsole.person(BY_HAND).path("id").asText(), "");
        AdminConsole.send(
                "DELETE",
                "/users/" + AdminConsole.person(OF_THE_FILE).path("id").asText(),
                "");
        TheSuite.get().applyRealm();
    }

    @Test
    void a_realm_that_drifted_is_mended_and_its_people_keep_what_is_theirs() throws IOException {
        String reviewed = settled();
        JsonNode person = AdminConsole.person(OF_THE_FILE);
        drift();
        assertThat(AdminConsole.export()).isNotEqualTo(reviewed);

        var announced = TheSuite.get().checkRealm().changes();
        var changes = TheSuite.get().applyRealm().changes();

        assertThat(changes).isEqualTo(announced).contains("realm settings: accessTokenLifespan");
        assertThat(AdminConsole.export()).isEqualTo(reviewed);
        assertThat(AdminConsole.person(OF_THE_FILE)).isEqualTo(person);
        assertThat(signIn(OF_THE_FILE, OWN_PASSWORD, "")).isEqualTo(200);
        assertThat(signIn(BY_HAND, OWN_PASSWORD, OneTimePassword.now())).isEqualTo(200);
        given().auth()
                .oauth2(TheSuite.get().token("ottoline.grey"))
                .get(TheSuite.get().url(Service.APPEALS) + "/appeals")
                .then()
                .statusCode(200);
    }

    @Test
    void done_again_it_changes_nothing() throws IOException {
        TheSuite.get().applyRealm();
        String before = AdminConsole.export();
        int writes = AdminConsole.writes();

        assertThat(TheSuite.get().applyRealm().changes()).isEmpty();

        assertThat(AdminConsole.writes()).isEqualTo(writes);
        assertThat(AdminConsole.export()).isEqualTo(before);
    }

    @Test
    void what_broke_off_is_completed_the_next_time() throws IOException {
        String reviewed = settled();
        drift();
        var proxy = Proxy.before(TheSuite.get().addresses().keycloak());
        proxy.withholdAnswerTo("PUT /admin/realms/ccg/users/profile", () -> {});
        var migration = new RealmMigration(Realm.ofOthers(Repository.find(), Map.of()));

        assertThatThrownBy(() -> migration.apply(AdminConsole.administratorAt(proxy.url())))
                .isInstanceOf(Refusal.class);
        assertThat(AdminConsole.export()).isNotEqualTo(reviewed);
        TheSuite.get().applyRealm();

        assertThat(AdminConsole.export()).isEqualTo(reviewed);
    }

    /** The password grant is for the invented people of one machine. */
    @Test
    void real_people_get_no_sign_in_by_password_and_nobody_invented() throws IOException {
        var migration = new RealmMigration(Realm.ofOthers(Repository.find(), Map.of()));

        var outcome = migration.check(
                AdminConsole.administratorAt(TheSuite.get().addresses().keycloak()));

        assertThat(outcome.changes()).containsExactly("client ccg-cli: its settings");
    }

    @Test
    void an_account_of_the_file_that_is_gone_is_made_again_with_its_id() throws IOException {
        String id = AdminConsole.person(OF_THE_FILE).path("id").asText();
        done("DELETE", "/users/" + id, "");

        assertThat(TheSuite.get().applyRealm().changes()).containsExactly("account imogen.farrow: is new");

        assertThat(AdminConsole.person(OF_THE_FILE).path("id").asText()).isEqualTo(id);
        assertThat(TheSuite.get().token(OF_THE_FILE)).isNotEmpty();
    }

    @Test
    void one_time_passwords_are_asked_for_from_those_who_have_them() {
        assertThat(signIn(OF_THE_FILE, OWN_PASSWORD, "")).isEqualTo(200);
        assertThat(signIn(BY_HAND, OWN_PASSWORD, OneTimePassword.now())).isEqualTo(200);
        // last: Keycloak refuses whoever comes while a failed attempt of theirs is still being written down
        assertThat(signIn(BY_HAND, OWN_PASSWORD, "")).isIn(400, 401);

        JsonNode action = get("/authentication/required-actions/CONFIGURE_TOTP");
        assertThat(action.path("enabled").asBoolean()).isTrue();
        assertThat(action.path("defaultAction").asBoolean()).isFalse();
        JsonNode browser = get("/authentication/flows/browser/executions");
        assertThat(browser.findParents("displayName"))
                .filteredOn(step -> step.path("displayName").asText().equals("Browser - Conditional 2FA"))
                .extracting(step -> step.path("requirement").asText())
                .containsExactly("CONDITIONAL");
    }

    @Test
    void a_weak_password_is_refused() {
        String reset = "/users/" + AdminConsole.person(BY_HAND).path("id").asText() + "/reset-password";
        for (String weak :
                new String[] {"fourteen-chars", "passwordpassword", "PasswordPassword", "i-am-otto.vale-here"}) {
            var answer = AdminConsole.send("PUT", reset, """
                    {"type": "password", "value": "%s"}""".formatted(weak));
            assertThat(answer.statusCode()).as(weak).isEqualTo(400);
        }
        var again = AdminConsole.send("PUT", reset, """
                {"type": "password", "value": "%s"}""".formatted(OWN_PASSWORD));
        assertThat(again.asString()).contains("invalidPasswordHistory");
    }

    /** Also of the clients that Keycloak makes by itself. */
    @Test
    void no_client_takes_passwords_or_gives_tokens_to_the_address_bar() {
        for (JsonNode client : get("/clients")) {
            String name = client.path("clientId").asText();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).as(name).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                    .as(name)
                    .isEqualTo(name.equals("ccg-cli"));
        }
    }

    /** Keycloak says more of what was once written, so everything that will be written is written once before. */
    private static String settled() throws IOException {
        drift();
        TheSuite.get().applyRealm();
        return AdminConsole.export();
    }

    private static void drift() throws IOException {
        done("PUT", "", """
                {"accessTokenLifespan": 3600}""");
        done("PUT", client("ccg-swagger"), """
                {"implicitFlowEnabled": true, "fullScopeAllowed": true, "redirectUris": ["*"],
                 "attributes": {"pkce.code.challenge.method": "", "access.token.lifespan": "86400"}}""");
        done("POST", "/roles/gp/composites", "[%s]".formatted(get("/roles/doh")));
        done("DELETE", "/roles/adjudicator", "");
        JsonNode profile = new ObjectMapper().readTree("""
                {"attributes": [{"name": "username"}, {"name": "email"}, {"name": "firstName"}, {"name": "lastName"},
                  {"name": "organisations", "multivalued": true, "permissions": {"view": ["admin", "user"], "edit": ["admin", "user"]}}]}""");
        done("PUT", "/users/profile", profile.toString());
        driftOfPermissions(client("appeals-service") + "/authz/resource-server");
        JsonNode account = get(client("appeals-service") + "/service-account-user");
        String management = client("realm-management");
        done(
                "POST",
                "/users/" + account.path("id").asText() + "/role-mappings" + management,
                "[%s]".formatted(get(management + "/roles/realm-admin")));
    }

    private static void driftOfPermissions(String path) {
        String publish =
                get(path + "/policy?name=appeal:publish").path(0).path("id").asText();
        done("DELETE", path + "/policy/" + publish, "");
        JsonNode gp = get(path + "/policy/search?name=gp");
        done("PUT", path + "/policy/role/" + gp.path("id").asText(), """
                {"id": "%s", "name": "gp", "type": "role", "logic": "NEGATIVE", "fetchRoles": false, "roles": []}""".formatted(
                        gp.path("id").asText()));
        done("POST", path + "/scope", """
                {"name": "everything"}""");
        done("POST", path + "/resource", """
                {"name": "Default Resource", "uris": ["/*"], "scopes": [{"name": "everything"}]}""");
        done("POST", path + "/permission/resource", """
                {"name": "Default Permission", "resources": ["Default Resource"], "policies": ["gp"]}""");
    }

    private static int signIn(String username, String password, String code) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "ccg-cli")
                .formParam("username", username)
                .formParam("password", password)
                .formParam("totp", code)
                .post(TheSuite.get().addresses().realm() + "/protocol/openid-connect/token")
                .statusCode();
    }
}
