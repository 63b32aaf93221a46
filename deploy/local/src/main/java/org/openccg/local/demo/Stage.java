package org.openccg.local.demo;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.openccg.local.Person;
import org.openccg.local.Service;
import org.openccg.local.Suite;
import org.openccg.local.Tokens.Token;

/** What a story is played on. */
interface Stage {

    URI url(Service service);

    List<Person> people();

    Token signIn(String username);

    Instant now();

    void moveTo(Instant moment);

    static Stage of(Suite suite) {
        return new Stage() {
            @Override
            public URI url(Service service) {
                return suite.url(service);
            }

            @Override
            public List<Person> people() {
                return suite.people();
            }

            @Override
            public Token signIn(String username) {
                return suite.tokens().of(username);
            }

            @Override
            public Instant now() {
                return suite.clock().now();
            }

            @Override
            public void moveTo(Instant moment) {
                suite.clock().moveTo(moment);
            }
        };
    }
}
