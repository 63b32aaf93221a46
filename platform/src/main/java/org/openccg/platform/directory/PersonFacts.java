package org.openccg.platform.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** All there is to say of a person who works in an office, as it is announced: the data of {@code PERSON_CHANGED}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PersonFacts(UUID subject, String name, List<Post> posts, List<Interest> interests) {

    public static final String EVENT = "PERSON_CHANGED";

    public PersonFacts {
        posts = posts == null ? List.of() : List.copyOf(posts);
        interests = interests == null ? List.of() : List.copyOf(interests);
    }
}
