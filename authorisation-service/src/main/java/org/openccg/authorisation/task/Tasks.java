package org.openccg.authorisation.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.openccg.authorisation.application.Person;

/** Opens tasks and ends them, in the caller's transaction. */
@ApplicationScoped
public class Tasks {

    private final Session database;

    Tasks(Session database) {
        this.database = database;
    }

    /** Asks for something once: the same kind and key again changes nothing while it is open. */
    public void open(NewTask task, Instant at) {
        if (find(task.kind(), task.key()).isEmpty()) {
            database.persist(new Task(task, at));
        }
    }

    /** It is done, or no longer needed; nothing happens when nobody had asked for it. */
    public void done(TaskKind kind, String key, String outcome, Person by, Instant at) {
        find(kind, key).ifPresent(task -> task.done(outcome, by, at));
    }

    /** Everything that is still to be done. */
    public List<Task> open() {
        return database.createSelectionQuery("from Task where doneAt is null order by openedAt, id", Task.class)
                .getResultList();
    }

    private Optional<Task> find(TaskKind kind, String key) {
        return database
                .createSelectionQuery("from Task where kind = :kind and key = :key and doneAt is null", Task.class)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }
}
