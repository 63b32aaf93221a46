package org.openccg.acceptance.permission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openccg.acceptance.TheSuite;

/** What the tests of a class share: the operations, what is expected of them, and the one cast and case there are. */
final class Scene implements AutoCloseable {

    /** Enough to keep the services busy, too few to starve them. */
    private static final int AT_ONCE = 6;

    final List<Operation> operations = Operation.all();
    final Expectations expectations = Expectations.read();
    final Cast cast;
    final TheCase file;
    final Asking asking;
    private @Nullable Mint mint;

    private Scene(Cast cast) {
        this.cast = cast;
        this.file = TheCase.of(cast);
        this.asking = new Asking(file, cast);
    }

    /** Opened when first needed. */
    Mint mint() {
        if (mint == null) {
            mint = new Mint();
        }
        return mint;
    }

    /** Everything the case says of itself to those whose it is. */
    Map<String, String> everythingToRead() {
        var read = new LinkedHashMap<String, String>();
        for (var operation : operations) {
            // who reads a document is on record there
            boolean isLog = operation.path().endsWith("/disclosures");
            // made by themselves, once a day
            boolean isDaily =
                    operation.path().equals("/self-audits") || operation.path().endsWith("/checkpoint-proof");
            if (operation.isRead() && !operation.isPublic() && !isLog && !isDaily) {
                var reader = Actor.ALL.stream()
                        .filter(actor -> actor.organisation() == Organisation.OWN && actor.hasRoleFor(operation))
                        .findFirst()
                        .orElseThrow();
                var answer = Wire.send(asking.request(operation, expectations.of(operation), reader, null));
                read.put(operation + " as " + reader, answer.status() + " " + answer.body());
            }
        }
        return read;
    }

    /** Does everything, several at once, and returns what came of each in their order. */
    static <T> List<T> together(String what, List<? extends Callable<T>> all) {
        var begin = Instant.now();
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var results = new ArrayList<T>();
            for (var done : pool.invokeAll(all)) {
                results.add(done.get());
            }
            TheSuite.console().step(what, all.size() + " tried", Duration.between(begin, Instant.now()));
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionError("a request could not be made", e);
        } finally {
            pool.shutdownNow();
        }
    }

    @Override
    public void close() {
        if (mint != null) {
            mint.close();
        }
    }

    /** Gives the one scene of the class to every test that asks for it. */
    static final class Set implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Scene.class;
        }

        @Override
        public Scene resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var cast = store(context.getRoot()).computeIfAbsent(Cast.class, any -> Cast.hire(), Cast.class);
            return store(context.getParent().orElseThrow())
                    .computeIfAbsent(Scene.class, any -> new Scene(cast), Scene.class);
        }

        private static Store store(ExtensionContext context) {
            return context.getStore(Namespace.create(Scene.class));
        }
    }
}
