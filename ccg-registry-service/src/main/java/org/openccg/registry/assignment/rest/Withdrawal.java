package org.openccg.registry.assignment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record Withdrawal(@NotBlank @Size(max = 10_000) String reason) {}
