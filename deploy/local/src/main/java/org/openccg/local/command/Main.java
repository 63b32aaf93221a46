package org.openccg.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openccg.local.Console;
import org.openccg.local.Refusal;
import org.openccg.local.Stopped;

/** Runs one command and ends with 0, or with 1 and a sentence that says what to do. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), new Console(System.out, Boolean.getBoolean("ccg.terminal"))));
    }

    private static int run(List<String> words, Console console) {
        try {
            Arguments arguments = Arguments.of(words, System.getenv());
            return command(arguments, console).run() ? 0 : 1;
        } catch (Refusal e) {
            console.line(e.getMessage());
        } catch (Stopped e) {
            return 1; // whoever asked for it knows
        } catch (IOException | RuntimeException e) {
            console.line("Something went wrong that should not have: " + e + recorded(e));
        }
        return 1;
    }

    private static Command command(Arguments arguments, Console console) {
        return switch (arguments.command()) {
            case "up" ->
                arguments.has("--background") ? new UpInBackground(arguments, console) : new Up(arguments, console);
            case "down" -> new Down(arguments, console);
            case "demo" -> new Demonstration(arguments, console);
            case "import" -> new ImportFolder(arguments, console);
            case "realm" -> new BringRealm(arguments, console, System.getenv());
            case "fingerprint" -> new PrintFingerprints(arguments, console);
            case "rotate-key" -> new RotateKey(arguments, console);
            case "status" -> new Status(arguments, console);
            case "token" -> new PrintToken(arguments, console);
            case "logs" -> new Logs(arguments, console);
            case "reset" -> new Reset(arguments, console);
            default ->
                throw new Refusal("There is no command " + arguments.command() + ": ./ccg help names those there are.");
        };
    }

    private static String recorded(Exception failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            Path file = Files.createTempFile("ccg", ".txt");
            Files.writeString(file, trace.toString());
            return " (details in " + file + ")";
        } catch (IOException e) {
            return " (and its details cannot be written: " + e.getMessage() + ")";
        }
    }
}
