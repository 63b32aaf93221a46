package org.openccg.local.command;

import org.openccg.local.Console;

/** Prints an access token for one of the people, and nothing else. */
record PrintToken(Arguments arguments, Console console) implements Command {

    @Override
    public boolean run() {
        String user = arguments.word("the name of one person");
        console.line(arguments.runningSuite(console).tokens().of(user).text());
        return true;
    }
}
