package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.openccg.local.Refusal;

/**
 * Brings a realm that is there to what its file says, section by section. Each section compares before it writes, so
 * doing it again changes nothing, and doing it after a failure does the rest.
 */
public final class RealmMigration {

    private final JsonNode wanted;

    /** The realm's file, completed with secrets and people. */
    public RealmMigration(JsonNode wanted) {
        this.wanted = wanted;
    }

    /** What was done, and what is in the realm without being in the file. */
    public record Outcome(List<String> changes, List<String> left) {}

    /** Says what there is to change and changes nothing. */
    public Outcome check(Administrator administrator) {
        return run(administrator, true);
    }

    public Outcome apply(Administrator administrator) {
        return run(administrator, false);
    }

    private Outcome run(Administrator administrator, boolean onlyNoted) {
        String name = wanted.path("realm").asText();
        Changes realm = new Changes(administrator, name, onlyNoted);
        if (realm.find("").isMissingNode()) {
            throw new Refusal("There is no realm " + name + " yet: import the file first.");
        }
        realm.forgetCache(); // which a run that was cut short may have left wrong
        new Settings(realm).bring(wanted);
        RealmRoles roles = new RealmRoles(realm);
        roles.bring(wanted.path("roles").path("realm"));
        new ClientScopes(realm).bring(wanted);
        new Clients(realm).bring(wanted);
        roles.compose(wanted.path("roles").path("realm"));
        new UserProfile(realm).bring(wanted.path("components"));
        new ServiceAccounts(realm).bring(wanted.path("users"));
        new People(realm).bring(wanted.path("users"));
        new Strangers(realm).look(wanted);
        return new Outcome(realm.made(), realm.left());
    }
}
