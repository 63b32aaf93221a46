package org.openccg.authorisation.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.task.Task;
import org.openccg.authorisation.task.TaskFor;
import org.openccg.authorisation.task.Tasks;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.time.BusinessClock;

/** Tasks, to whoever they are for. Those of a case only where the case is open to the person. */
@ApplicationScoped
class TaskWork implements WorkSource {

    private final Tasks tasks;

    TaskWork(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Work> on(Desk desk) {
        var cases = desk.cases().stream().collect(Collectors.toMap(AtHand::id, Function.identity()));
        return tasks.open().stream().flatMap(task -> of(desk, cases, task)).toList();
    }

    private static Stream<Work> of(Desk desk, Map<UUID, AtHand> cases, Task task) {
        if (task.applicationId().isEmpty()) {
            return isForOffice(task.whose(), desk.standing()) ? Stream.of(work(desk, null, task)) : Stream.empty();
        }
        return Optional.ofNullable(cases.get(task.applicationId().get()))
                .filter(at -> at.application().isReadableBy(at.who()) && isFor(task.whose(), at))
                .map(at -> work(desk, at, task))
                .stream();
    }

    private static boolean isFor(TaskFor whose, AtHand at) {
        return switch (whose) {
            case GROUP -> at.application().applicants().isOwn(at.who());
            case REVIEWING_OFFICE -> at.application().lets(By.MANAGER, at.who());
            case NHSCB ->
                at.application().lets(By.AUTHORISING_OFFICER, at.who())
                        || (isForOffice(whose, at.who().standing()) && !at.who().isAuthorisingOfficer());
            case DOH -> isForOffice(whose, at.who().standing());
        };
    }

    private static boolean isForOffice(TaskFor whose, Standing standing) {
        return switch (whose) {
            case GROUP, REVIEWING_OFFICE -> false;
            case NHSCB -> standing.caller().is("manager") && standing.holds("nhscb");
            case DOH -> standing.caller().is("doh") && standing.holds("national");
        };
    }

    private static @Nullable By by(TaskFor whose) {
        return switch (whose) {
            case REVIEWING_OFFICE -> By.MANAGER;
            case NHSCB -> By.AUTHORISING_OFFICER;
            case GROUP, DOH -> null;
        };
    }

    private static Work work(Desk desk, @Nullable AtHand at, Task task) {
        var today = desk.now().atZone(BusinessClock.LONDON).toLocalDate();
        return new Work(
                task.id().toString(),
                WorkKind.valueOf(task.kind().name()),
                at,
                task.whose(),
                at == null ? null : by(task.whose()),
                task.words(),
                at == null ? "/worklist" : "/applications/%s/timeline".formatted(at.id()),
                task.dueOn().orElse(null),
                task.dueOn().filter(today::isAfter).isPresent());
    }
}
