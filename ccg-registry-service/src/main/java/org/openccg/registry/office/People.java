package org.openccg.registry.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;

@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    private final Session database;

    People(Session database) {
        this.database = database;
    }

    public Person get(UUID subject) {
        return findByIdOptional(subject).orElseThrow(Refused::notFound);
    }

    /** The person, changed by nobody else until commit; of several the one with the smaller id first. */
    Person lock(UUID subject) {
        return findByIdOptional(subject, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::notFound);
    }

    /** The same; who was not known yet is from now on. */
    Person lockOrAdd(UUID subject, String name, @Nullable String employer) {
        database.createNativeMutationQuery("""
                        insert into people (subject, name, employer) values (:subject, :name, cast(:employer as text))
                        on conflict (subject) do nothing""")
                .setParameter("subject", subject)
                .setParameter("name", name)
                .setParameter("employer", employer)
                .executeUpdate();
        return lock(subject);
    }

    boolean isKnown(UUID subject) {
        return findByIdOptional(subject).isPresent();
    }
}
