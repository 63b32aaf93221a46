package org.openccg.authorisation.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What an agenda is to be. */
public record Plan(String title, Instant embargoUntil, List<UUID> cases) {}
