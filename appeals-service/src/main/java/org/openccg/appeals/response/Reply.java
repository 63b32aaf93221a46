package org.openccg.appeals.response;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.openccg.appeals.Person;

/** What the group says to the response. */
@Entity
public class Reply {

    @Id
    private UUID appealId;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "replied_by"))
    @AttributeOverride(name = "name", column = @Column(name = "replied_by_name"))
    private Person by;

    @Column(name = "replied_at")
    private Instant at;

    private boolean late;
    private String statement;

    protected Reply() {}

    public Reply(UUID appealId, Person by, Instant at, boolean late, String statement) {
        this.appealId = appealId;
        this.by = by;
        this.at = at;
        this.late = late;
        this.statement = statement;
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean isLate() {
        return late;
    }

    public String statement() {
        return statement;
    }
}
