package org.openccg.local.command;

import org.openccg.local.Console;
import org.openccg.local.Service;

/** Prints by what the services' keys are known. */
record PrintFingerprints(Arguments arguments, Console console) implements Command {

    @Override
    public boolean run() {
        for (Service service : Service.values()) {
            console.line(String.format(
                    "%-22s %s", service.id(), arguments.state().signingKeys().fingerprint(service)));
        }
        return true;
    }
}
