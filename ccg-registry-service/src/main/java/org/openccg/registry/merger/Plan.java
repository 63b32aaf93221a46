package org.openccg.registry.merger;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to become of the groups.
 *
 * @param name of the group they become
 * @param firstDay on which it begins, at the earliest
 * @param reviewingOffice the office that is to review it, one of those that review them now
 * @param leader who is to be its chair
 * @param leaderPractice the member practice of the leader
 */
@Embeddable
public record Plan(
        String name,
        LocalDate firstDay,
        String reviewingOffice,
        UUID leader,
        String leaderName,
        String leaderPractice,
        String reasons) {}
