package org.openccg.authorisation.allocation;

import org.openccg.authorisation.application.Person;

/** The person chosen, by which rule, why, and how many were passed over before. */
record Choice(Person person, AllocationRule rule, String reason, PassedOver passedOver) {}
