package org.openccg.registry.appointment.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.platform.http.Versioned;
import org.openccg.registry.appointment.Speaker;
import org.openccg.registry.appointment.Vacancy;

@Schema(name = "Speakers")
record SpeakersView(UUID groupId, int version, List<Speaker> appointments, List<Vacancy> vacancies)
        implements Versioned {}
