package org.openccg.appeals;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Every statement the service sends to its database. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1;
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    /** What is sent meanwhile, by nobody else: the tests of a class run one after the other. */
    public static List<String> during(Runnable request) {
        SENT.clear();
        request.run();
        return SENT.stream().filter(sql -> !sql.contains("outbox")).toList();
    }

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return sql;
    }
}
