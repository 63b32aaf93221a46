package org.openccg.authorisation.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an application needs to know of its group. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegisteredGroup(
        UUID id,
        String name,
        @Nullable ReviewingOffice reviewingOffice,
        List<Membership> members,
        List<Appointment> appointments) {

    public RegisteredGroup {
        members = members == null ? List.of() : List.copyOf(members);
        appointments = appointments == null ? List.of() : List.copyOf(appointments);
    }

    public List<Membership> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> holds(member.from, member.to, day))
                .toList();
    }

    public List<Appointment> appointmentsOn(LocalDate day) {
        return appointments.stream()
                .filter(appointment -> holds(appointment.from, appointment.to, day))
                .toList();
    }

    /** Those of the day and those to come. */
    public List<Appointment> appointmentsFrom(LocalDate day) {
        return appointments.stream()
                .filter(appointment -> appointment.to == null || day.isBefore(appointment.to))
                .toList();
    }

    public boolean appoints(UUID subject, LocalDate day) {
        return appointmentsOn(day).stream().anyMatch(appointment -> appointment.subject.equals(subject));
    }

    private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ReviewingOffice(String code, @Nullable String shaCluster) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Membership(
            String practice,
            String name,
            @Nullable String provider,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Appointment(
            UUID subject,
            String name,
            String capacity,
            @Nullable String employer,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
