package org.openccg.registry.appointment.rest;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Written as in the organisations claim. */
@NotNull
@Pattern(regexp = "(practice|cluster|sha-cluster):[A-Z0-9-]{1,20}|nhscb|national")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Employer {

    String message() default "must be an employer such as practice:Z90002";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
