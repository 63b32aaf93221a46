package org.openccg.platform.testing;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts offices and people into a service's directory, as if they had been announced. */
public final class KnownPeople {

    private KnownPeople() {}

    /** An office that is open without end, under a parent or under none. */
    public static void office(String code, String claim, @Nullable String parent) {
        office(code, claim, parent, null, null);
    }

    /** An office that passes to its successor after its last day. */
    public static void office(
            String code,
            String claim,
            @Nullable String parent,
            @Nullable LocalDate lastDay,
            @Nullable String successor) {
        run("""
                insert into directory_office (code, name, claim, last_day, successor) values (?, ?, ?, ?, ?)
                on conflict (code) do update set claim = excluded.claim, last_day = excluded.last_day,
                    successor = excluded.successor""", code, "Office " + code, claim, lastDay, successor);
        run("delete from directory_parent where office = ?", code);
        if (parent != null) {
            run("insert into directory_parent (office, parent) values (?, ?)", code, parent);
        }
    }

    /** A post the person holds since ever and without end. */
    public static void post(Person person, String office, String capacity, @Nullable UUID lineManager) {
        post(person, office, capacity, lineManager, null, null, null);
    }

    public static void post(
            Person person,
            String office,
            String capacity,
            @Nullable UUID lineManager,
            @Nullable UUID deputyFor,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        know(person);
        run("""
                insert into directory_post (subject, office, capacity, employer, line_manager, deputy_for, from_on, to_on)
                values (?, ?, ?, (select claim from directory_office where code = ?), ?, ?, ?, ?)""", person.subject(), office, capacity, office, lineManager, deputyFor, from, to);
    }

    /** An interest as the register of interests has it. */
    public static void interest(Person person, String kind, String heldIn) {
        know(person);
        run(
                "insert into directory_interest (subject, kind, held_in, description) values (?, ?, ?, 'as registered')",
                person.subject(),
                kind,
                heldIn);
    }

    /** Somebody of the office whom e-mail reaches. */
    public static void secretary(String office) {
        var person = Person.named("Secretary of " + office, "manager");
        post(person, office, "SECRETARY", null);
        run("""
                insert into mail_address (subject, address, known_since) values (?, ?, now())
                on conflict (subject) do nothing""", person.subject(), person.address());
    }

    private static void know(Person person) {
        run(
                "insert into directory_person values (?, ?) on conflict (subject) do nothing",
                person.subject(),
                person.name());
    }

    private static void run(String sql, @Nullable Object... values) {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
