package org.openccg.local.command;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.openccg.local.Console;
import org.openccg.local.Realm;
import org.openccg.local.Refusal;
import org.openccg.local.Repository;
import org.openccg.local.Suite;
import org.openccg.local.realm.Administrator;
import org.openccg.local.realm.RealmMigration;

/** Brings the realm of the running suite, or of a Keycloak elsewhere, to its file; or says what that would change. */
record BringRealm(Arguments arguments, Console console, Map<String, String> environment) implements Command {

    @Override
    public boolean run() throws IOException {
        boolean check = arguments.has("--check");
        RealmMigration.Outcome outcome = arguments.value("--keycloak").isPresent()
                ? elsewhere(URI.create(arguments.value("--keycloak").get()), check)
                : here(arguments.runningSuite(console), check);
        outcome.changes().forEach(change -> console.line("  " + change));
        outcome.left().forEach(left -> console.line("  " + left + ": not in the file, and left as it is"));
        console.line(sentence(outcome.changes(), check));
        return !check || outcome.changes().isEmpty();
    }

    private static RealmMigration.Outcome here(Suite suite, boolean check) throws IOException {
        return check ? suite.checkRealm() : suite.applyRealm();
    }

    private RealmMigration.Outcome elsewhere(URI keycloak, boolean check) throws IOException {
        RealmMigration migration = new RealmMigration(Realm.ofOthers(Repository.find(), environment));
        return check ? migration.check(administrator(keycloak)) : migration.apply(administrator(keycloak));
    }

    private Administrator administrator(URI keycloak) {
        return environment.containsKey("CCG_KEYCLOAK_CLIENT_ID")
                ? Administrator.client(keycloak, said("CCG_KEYCLOAK_CLIENT_ID"), said("CCG_KEYCLOAK_CLIENT_SECRET"))
                : Administrator.person(keycloak, said("CCG_KEYCLOAK_USER"), said("CCG_KEYCLOAK_PASSWORD"));
    }

    private String said(String variable) {
        String value = environment.get(variable);
        if (value == null) {
            throw new Refusal("Who administers that Keycloak? Set " + variable + ": see deploy/keycloak/README.md.");
        }
        return value;
    }

    private static String sentence(List<String> changes, boolean check) {
        if (changes.isEmpty()) {
            return "The realm is what its file says.";
        }
        return changes.size()
                + (changes.size() == 1 ? " change" : " changes")
                + (check ? " would bring the realm to its file." : " brought the realm to its file.");
    }
}
