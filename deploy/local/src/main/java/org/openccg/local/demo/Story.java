package org.openccg.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openccg.local.BusinessClock;
import org.openccg.local.Console;
import org.openccg.local.Patience;
import org.openccg.local.Person;
import org.openccg.local.Refusal;
import org.openccg.local.Service;
import org.openccg.local.Suite;

/** Tells what people do and what the system answers; ends at the first answer that is not the story's. */
public final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stage stage;
    private final Console console;
    private final Map<String, Person> people;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Etags etags = new Etags();
    private int calls;
    private int refusals;

    private Story(Stage stage, Console console) {
        this.stage = stage;
        this.console = console;
        this.people = stage.people().stream().collect(Collectors.toMap(Person::username, person -> person));
    }

    /** True when every answer was the one the plot expects. */
    public static boolean play(Suite suite, Console console, Consumer<Story> plot) {
        return play(Stage.of(suite), console, plot);
    }

    static boolean play(Stage stage, Console console, Consumer<Story> plot) {
        Story story = new Story(stage, console);
        Instant begin = Instant.now();
        try {
            plot.accept(story);
        } catch (StoryFailed | Refusal e) {
            console.line();
            console.line(console.strong("The story ends here: ") + e.getMessage());
            return false;
        }
        console.line();
        console.line(console.strong("The story is told.") + " Every answer was the one expected: " + story.calls
                + " calls made by people, " + story.refusals + " of them refused as the rules demand, "
                + story.accepted()
                + " needed by the case itself; it took "
                + Console.seconds(Duration.between(begin, Instant.now())) + ".");
        return true;
    }

    /** A new part of the story, with the day it is for the business. */
    public void scene(String title) {
        console.line();
        console.line(console.strong(title) + " – " + Console.date(now()));
    }

    public void tell(String sentence) {
        console.line("     " + sentence);
    }

    /** The person of this account, signed in when first needed. */
    public Actor as(String username) {
        Person person = person(username);
        String name = person.name() + " (" + String.join(", ", person.roles()) + ")";
        return actors.computeIfAbsent(username, any -> new Actor(this, name, () -> stage.signIn(username)));
    }

    /** Reads without telling, as the teller and not as a part of the story. */
    JsonNode quietly(String username, Service service, String path) {
        return new Call(this, as(username), "").send("GET", service, path, null).body();
    }

    /** Does something without telling, to clear the ground for the story. */
    Answer quietly(String username, Service service, String path, Object body) {
        return new Call(this, as(username), "").quietly(service, path, body);
    }

    Person person(String username) {
        return Optional.ofNullable(people.get(username))
                .orElseThrow(() -> new StoryFailed("there is nobody with the account " + username + " in people.csv."));
    }

    /** Somebody who has not signed in. */
    public Actor anybody() {
        return actors.computeIfAbsent("", any -> new Actor(this, "Somebody", null));
    }

    public ZonedDateTime now() {
        return stage.now().atZone(BusinessClock.LONDON);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** Moves the clock of all services forward to nine in the morning of a day to come. */
    public void letItBe(LocalDate day, String why) {
        stage.moveTo(day.atTime(9, 0).atZone(BusinessClock.LONDON).toInstant());
        console.line("     … " + why + ": it is " + Console.date(now()) + ".");
    }

    public void letPass(Period time, String why) {
        letItBe(today().plus(time), why);
    }

    /** Waits for something that does not happen at once, such as news reaching another service. */
    public void until(String what, BooleanSupplier happened) {
        Instant begin = Instant.now();
        if (!Patience.until(PATIENCE, happened)) {
            throw new StoryFailed("after " + Console.seconds(PATIENCE) + " it is still not so that " + what + ".");
        }
        tell(what + " (after " + Console.seconds(Duration.between(begin, Instant.now())) + ")");
    }

    /** Something the story takes for granted must be so. */
    public void expect(String what, boolean so) {
        if (!so) {
            throw new StoryFailed("it is not so that " + what + ".");
        }
    }

    /** Calls made by people. */
    public int calls() {
        return calls;
    }

    /** Calls made by people that were not refused. */
    public int accepted() {
        return calls - refusals;
    }

    Stage stage() {
        return stage;
    }

    Etags etags() {
        return etags;
    }

    void called(Actor actor, String what) {
        calls++;
        console.line(String.format("%3d. %s %s", calls, console.strong(actor.name()), what));
    }

    void answered(String what) {
        console.line("     → " + what);
    }

    void refused() {
        refusals++;
    }
}
