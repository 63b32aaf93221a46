package org.openccg.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The databases of one server: each has an owner, who migrates it, and a service, which may only use it. */
public final class Databases {

    private final Postgres postgres;

    public Databases(Postgres postgres) {
        this.postgres = postgres;
    }

    public static String owner(String database) {
        return database + "_owner";
    }

    /** Creates database, logins {@code name} and {@code name_owner}; on warm data only sets the passwords again. */
    public void create(String name, String servicePassword, String ownerPassword) throws SQLException {
        try (Connection server = postgres.connect("postgres")) {
            login(server, name, servicePassword);
            login(server, owner(name), ownerPassword);
            if (!exists(server, "select from pg_database where datname = ?", name)) {
                run(server, "create database %I owner %I template template0 encoding 'UTF8'", name, owner(name));
            }
            for (String database : new String[] {name, "postgres", "template1"}) {
                run(server, "revoke all on database %I from public", database);
            }
            run(server, "grant connect on database %I to %I", name, name);
        }
        try (Connection database = postgres.connect(name)) {
            run(database, "alter schema public owner to %I", owner(name));
            run(database, "revoke all on schema public from public");
            run(database, "grant usage on schema public to %I", name);
        }
    }

    private static void login(Connection server, String name, String password) throws SQLException {
        if (!exists(server, "select from pg_roles where rolname = ?", name)) {
            run(server, "create role %I login nosuperuser nocreatedb nocreaterole", name);
        }
        run(server, "alter role %I password %L", name, password);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Statements of this kind take no parameters, so the server itself quotes the names and passwords. */
    private static void run(Connection connection, String template, String... values) throws SQLException {
        String sql;
        try (PreparedStatement format = connection.prepareStatement("select format(?, variadic ?::text[])")) {
            format.setString(1, template);
            format.setArray(2, connection.createArrayOf("text", values));
            try (ResultSet row = format.executeQuery()) {
                row.next();
                sql = Objects.requireNonNull(row.getString(1));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
