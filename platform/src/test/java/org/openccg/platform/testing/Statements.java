package org.openccg.platform.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Remembers the SQL a service runs. A module's tests turn it on by a subclass that is a bean and a
 * {@code @PersistenceUnitExtension}.
 */
public class Statements implements StatementInspector {

    private static final Queue<String> RUN = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        RUN.add(sql);
        return sql;
    }

    /** What is run while something is done; nothing else may be going on. */
    public static List<String> during(Runnable something) {
        RUN.clear();
        something.run();
        return List.copyOf(RUN);
    }
}
