package org.openccg.authorisation.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.selfaudit.Check.Found;
import org.openccg.authorisation.task.NewTask;
import org.openccg.authorisation.task.Task;
import org.openccg.authorisation.task.TaskFor;
import org.openccg.authorisation.task.TaskKind;
import org.openccg.authorisation.task.Tasks;

/** Keeps a task for everything found, on the Department's worklist, until it is found no more. */
@ApplicationScoped
class FoundTasks {

    private static final String FAILED = "could not be made";

    private final Tasks tasks;

    FoundTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Once for each thing, and ends those of the check that are gone. */
    void follow(String check, List<Found> all, Person by, Instant at) {
        var present = all.stream().map(each -> key(check, each.place())).collect(Collectors.toSet());
        open(check)
                .filter(key -> !present.contains(key))
                .forEach(key -> tasks.done(TaskKind.AUDIT_FINDING, key, "It is found no more.", by, at));
        var known = open(check).collect(Collectors.toSet());
        all.stream()
                .filter(each -> !known.contains(key(check, each.place())))
                .forEach(each -> tasks.open(
                        new NewTask(
                                TaskKind.AUDIT_FINDING,
                                TaskFor.DOH,
                                each.applicationId(),
                                key(check, each.place()),
                                each.words(),
                                null),
                        at));
    }

    /** What was found before stays; that it could not be looked for is a finding. */
    void failed(String check, Instant at) {
        tasks.open(
                new NewTask(
                        TaskKind.AUDIT_FINDING,
                        TaskFor.DOH,
                        null,
                        key(check, FAILED),
                        "The check %s of the nightly self-audit could not be made.".formatted(check),
                        null),
                at);
    }

    private Stream<String> open(String check) {
        return tasks.open().stream()
                .filter(task -> task.kind() == TaskKind.AUDIT_FINDING)
                .map(Task::key)
                .filter(key -> key.startsWith(check + ":"));
    }

    private static String key(String check, String place) {
        return check + ":" + place;
    }
}
