package org.openccg.registry.budget.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record Declining(@NotBlank @Size(max = 2000) String reason) {}
