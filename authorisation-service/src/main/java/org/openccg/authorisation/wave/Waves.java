package org.openccg.authorisation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All waves, in the order of their days. */
@ApplicationScoped
public class Waves {

    private final Session database;

    Waves(Session database) {
        this.database = database;
    }

    public List<Wave> all() {
        return database.createSelectionQuery("from Wave order by applyBy", Wave.class)
                .getResultList();
    }

    /** Empty for null and for a code that is none. */
    public Optional<Wave> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(database.find(Wave.class, code));
    }

    /** The wave that closes next; none after the last has closed. */
    public Optional<Wave> openOn(LocalDate day) {
        return all().stream().filter(wave -> wave.isOpenOn(day)).findFirst();
    }
}
