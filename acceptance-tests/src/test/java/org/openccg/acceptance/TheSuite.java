package org.openccg.acceptance;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openccg.local.Console;
import org.openccg.local.Service;
import org.openccg.local.Settings;
import org.openccg.local.State;
import org.openccg.local.Suite;

/** The one suite all tests share, on ports and in a folder of its own. Between services stand proxies that can break. */
public final class TheSuite {

    /** Two checkouts can be tested at the same time, each with {@code -Dccg.acceptance.port} of its own. */
    static final int PORT = Integer.getInteger("ccg.acceptance.port", 28080);

    private static @Nullable Suite suite;
    private static @Nullable Proxy toAuthorisation;

    private TheSuite() {}

    public static synchronized Suite get() {
        if (suite == null) {
            var addresses =
                    Settings.of(new State(Path.of("target/suite")), PORT).addresses();
            toAuthorisation = Proxy.before(addresses.of(Service.AUTHORISATION));
            var settings = Settings.of(new State(Path.of("target/suite")), PORT)
                    .makingNoStartUpCache()
                    .withEnvironment(
                            Service.APPEALS.id(),
                            Map.of(
                                    "CCG_AUTHORISATION_URL",
                                    toAuthorisation.url().toString()));
            suite = Suite.of(settings, console());
            suite.start();
        }
        return suite;
    }

    /** Between appeals and authorisation. */
    static Proxy toAuthorisation() {
        get();
        return java.util.Objects.requireNonNull(toAuthorisation);
    }

    public static Console console() {
        return Console.plain();
    }

    static synchronized void stop() {
        if (suite != null) {
            suite.close();
            suite = null;
        }
    }
}
