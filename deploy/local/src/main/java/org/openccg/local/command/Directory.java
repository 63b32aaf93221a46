package org.openccg.local.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openccg.local.BusinessClock;
import org.openccg.local.Console;
import org.openccg.local.Person;
import org.openccg.local.Service;
import org.openccg.local.Suite;
import org.openccg.local.mail.Mailbox;

/** Where everything is and who can sign in. */
record Directory(Suite suite, Console console) {

    void print() {
        console.line();
        for (Service service : Service.values()) {
            row(service.id(), suite.url(service).toString(), "Swagger UI " + suite.url(service) + "/q/swagger-ui");
        }
        row(
                "Keycloak",
                suite.addresses().keycloak() + "/admin",
                "user admin, password in " + suite.state().secrets());
        row("PostgreSQL", suite.addresses().database("registry"), "and authorisation, appeals, keycloak");
        row("Mail", "./ccg mail", "or open " + new Mailbox(suite.state().mail()).index());
        row("Business clock", Console.date(suite.clock().now().atZone(BusinessClock.LONDON)), "moves forward only");
        console.line();
        console.line("  People, all with the password " + console.strong(Person.PASSWORD)
                + " (everybody: deploy/local/england/people.csv):");
        for (Person person : examples()) {
            row(
                    person.username(),
                    person.name(),
                    String.join(" ", person.roles()) + "  " + String.join(" ", person.organisations()));
        }
        console.line();
    }

    /** One person for every combination of role and duties. */
    private Collection<Person> examples() {
        Map<String, Person> examples = new LinkedHashMap<>();
        suite.people().forEach(person -> examples.putIfAbsent(String.join(" ", person.roles()), person));
        return examples.values();
    }

    private void row(String name, String value, String remark) {
        console.line(String.format("  %-24s %-40s %s", name, value, remark));
    }
}
