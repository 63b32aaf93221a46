package org.openccg.authorisation.evidence.rest;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;

/** Sends a file in parts, as far as a test wants it. */
record Sending(Story story, Person person, byte[] content, String id) {

    static final int PART = 4 << 20;

    static Sending begun(Story story, Person person, String fileName, byte[] content) {
        String id = begin(story, person, fileName, content.length, "null")
                .statusCode(201)
                .extract()
                .path("id");
        return new Sending(story, person, content, id);
    }

    static ValidatableResponse begin(Story story, Person person, String fileName, long size, String sha256) {
        return person.once()
                .body("""
                        {"type": "INTEGRATED_PLAN", "fileName": "%s", "size": %d, "sha256": %s, "criteria": ["D3-02"]}""".formatted(fileName, size, sha256))
                .post(story.href("/uploads"))
                .then();
    }

    /** A searchable PDF of any size. */
    static byte[] large(int size) {
        return Arrays.copyOf(Story.pdf("large"), size);
    }

    ValidatableResponse part(int number) {
        int from = (number - 1) * PART;
        return part(person, number, Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)));
    }

    ValidatableResponse part(Person sender, int number, byte[] bytes) {
        return sender.request()
                .contentType("application/octet-stream")
                .body(bytes)
                .put(story.href("/uploads/%s/parts/%d".formatted(id, number)))
                .then();
    }

    ValidatableResponse progress(Person reader) {
        return reader.request().get(story.href("/uploads/" + id)).then();
    }

    ValidatableResponse complete() {
        return complete(person, UUID.randomUUID());
    }

    ValidatableResponse complete(Person sender, UUID key) {
        return sender.request()
                .header("Idempotency-Key", key)
                .post(story.href("/uploads/%s/complete".formatted(id)))
                .then();
    }
}
