package org.openccg.authorisation.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** A check that cannot be made while a test says so. */
@ApplicationScoped
public class FailingCheck implements Check {

    public static volatile boolean fails;

    @Override
    public String name() {
        return "A_FAILING_ONE";
    }

    @Override
    public List<Found> run(LocalDate day) {
        if (fails) {
            throw new IllegalStateException("as the test wants it");
        }
        return List.of();
    }
}
