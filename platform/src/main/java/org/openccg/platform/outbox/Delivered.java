package org.openccg.platform.outbox;

import java.util.UUID;

/** The receiver has confirmed that it holds what was sent. Fired in the transaction that notes it. */
public record Delivered(UUID id, String receiver, UUID caseId, String type) {}
