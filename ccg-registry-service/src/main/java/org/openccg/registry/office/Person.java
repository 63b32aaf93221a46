package org.openccg.registry.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works in an office, or has an interest to declare. */
@Entity
@Table(name = "people")
public class Person {

    @Id
    private UUID subject;

    private int version;
    private String name;
    private @Nullable String employer;

    protected Person() {}

    /** Something that is told of the person changed: the version moves. */
    void changed() {
        version++;
    }

    /** The id in the realm. */
    public UUID subject() {
        return subject;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public @Nullable String employer() {
        return employer;
    }
}
