package org.openccg.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openccg.local.Service;
import org.openccg.local.Tokens.Token;

/** Somebody who acts in the story. */
public final class Actor {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Story story;
    private final String name;
    private final @Nullable Supplier<Token> signIn;
    private @Nullable Token token;

    Actor(Story story, String name, @Nullable Supplier<Token> signIn) {
        this.story = story;
        this.name = name;
        this.signIn = signIn;
    }

    public String name() {
        return name;
    }

    /** What the actor is going to do, in words; then comes the call that does it. */
    public Call does(String what) {
        return new Call(story, this, what);
    }

    public Answer get(Service service, String path) {
        return does("reads " + path).get(service, path);
    }

    public Answer post(Service service, String path, Object body) {
        return does("calls " + path).post(service, path, body);
    }

    public Answer post(Service service, String path) {
        return does("calls " + path).post(service, path);
    }

    /** Looks again and again until it is so; counts as one call. */
    public Answer sees(String what, Service service, String path, Predicate<Answer> so) {
        story.called(this, "sees that " + what);
        Call look = new Call(story, this, "");
        Answer[] last = new Answer[1];
        story.until(what, () -> {
            last[0] = look.send("GET", service, path, null);
            return last[0].status() == 200 && so.test(last[0]);
        });
        return last[0];
    }

    /** A token that is good for a while; none for somebody who has not signed in. */
    Optional<String> token() {
        if (signIn == null) {
            return Optional.empty();
        }
        Token known = token;
        if (known == null || known.expires().isBefore(Instant.now().plus(MARGIN))) {
            known = signIn.get();
            token = known;
        }
        return Optional.of(known.text());
    }
}
