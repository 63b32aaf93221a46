package org.openccg.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.openccg.local.Console;
import org.openccg.local.Refusal;
import org.openccg.local.State;
import org.openccg.local.Suite;

/** Forgets everything, after asking. */
record Reset(Arguments arguments, Console console) implements Command {

    @Override
    public boolean run() throws IOException {
        State state = arguments.state();
        Suite suite = arguments.suite(console);
        if (state.supervisor().process().isPresent() || !suite.processes().isEmpty()) {
            throw new Refusal("The suite is running: stop it with ./ccg down, then reset it.");
        }
        if (!arguments.has("--yes") && !agreed(state)) {
            console.line("Nothing was deleted.");
            return false;
        }
        state.delete();
        console.line("Everything in " + state.folder() + " is deleted; ./ccg up begins afresh.");
        return true;
    }

    private boolean agreed(State state) throws IOException {
        console.line("This deletes all data, secrets and logs in " + state.folder() + ". Type yes to go on:");
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return "yes".equals(answers.readLine());
    }
}
