package org.openccg.local.command;

import java.io.IOException;
import java.util.stream.Stream;
import org.openccg.local.Console;
import org.openccg.local.Refusal;
import org.openccg.local.Service;
import org.openccg.local.SigningKeys;

/** Puts a fresh key in place of a service's; what the old one signed stays good. */
record RotateKey(Arguments arguments, Console console) implements Command {

    @Override
    public boolean run() throws IOException {
        Service service = service(arguments.word("the name of one service"));
        SigningKeys keys = arguments.state().signingKeys();
        String old = keys.fingerprint(service);
        keys.renew(service);
        console.line("The key of " + service.id() + " was " + old + " and is " + keys.fingerprint(service)
                + " from its next start on: ./ccg down, then ./ccg up.");
        console.line("The old one is gone; what it signed stays good, and GET /keys goes on naming it.");
        return true;
    }

    private static Service service(String name) {
        return Stream.of(Service.values())
                .filter(each -> each.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no service " + name + ": there are "
                        + Stream.of(Service.values()).map(Service::id).toList() + "."));
    }
}
