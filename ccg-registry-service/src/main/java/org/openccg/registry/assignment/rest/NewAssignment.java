package org.openccg.registry.assignment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

record NewAssignment(
        @NotNull UUID groupId, @NotBlank @Size(max = 10_000) String reason) {}
