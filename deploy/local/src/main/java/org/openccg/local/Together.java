package org.openccg.local;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Doing the same with several things at once. */
final class Together {

    private Together() {}

    /** Returns when all are done; when one fails, the others are given up and its failure is thrown. */
    static <T> void forEach(List<T> things, Consumer<T> action) {
        ExecutorService threads = Executors.newFixedThreadPool(things.size());
        var done = new ExecutorCompletionService<Void>(threads);
        things.forEach(thing -> done.submit(() -> action.accept(thing), null));
        try {
            for (int i = 0; i < things.size(); i++) {
                done.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        } finally {
            end(threads);
        }
    }

    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
