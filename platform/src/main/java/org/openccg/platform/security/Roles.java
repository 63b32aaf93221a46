package org.openccg.platform.security;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an operation, beside {@code @PermissionsAllowed}: the role stands in the source even when the realm's
 * policies say otherwise. Quarkus takes only one of its own annotations per method, so this one is ours.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Roles {

    /** Any one of these roles or duties. */
    String[] value();
}
