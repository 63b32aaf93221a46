package org.openccg.platform.security;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is calling.
 *
 * @param subject the person's or service account's id in Keycloak
 * @param name the name to show
 * @param roles roles and duties
 * @param organisations for whom the caller acts, such as {@code kind:code} or a bare {@code code}
 * @param client the client the token was given to
 */
public record Caller(UUID subject, String name, Set<String> roles, Set<String> organisations, String client) {

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean actsFor(String organisation) {
        return organisations.contains(organisation);
    }

    /** Codes of the organisations of one kind: {@code "kind"} finds {@code X} in {@code kind:X}. */
    public Set<String> organisationsOf(String kind) {
        String prefix = kind + ":";
        return organisations.stream()
                .filter(organisation -> organisation.startsWith(prefix))
                .map(organisation -> organisation.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
