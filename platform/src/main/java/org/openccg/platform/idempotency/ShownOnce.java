package org.openccg.platform.idempotency;

/** An answer with a secret that nobody keeps: the stored answer, and so a repetition, goes without it. */
public interface ShownOnce {

    Object withoutSecret();
}
