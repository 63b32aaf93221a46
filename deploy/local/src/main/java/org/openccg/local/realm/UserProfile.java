package org.openccg.local.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.openccg.local.Refusal;

/** What is kept of a person, and who may write it. */
record UserProfile(Changes realm) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROVIDER = "org.keycloak.userprofile.UserProfileProvider";
    private static final String PATH = "/users/profile";

    void bring(JsonNode components) {
        if (components.size() != 1 || !components.has(PROVIDER)) {
            throw new Refusal(
                    "The realm's file has other components than the user profile: teach org.openccg.local.realm.");
        }
        String text = components
                .path(PROVIDER)
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asText();
        try {
            JsonNode wanted = JSON.readTree(text);
            if (!Likeness.covers(realm.find(PATH), wanted)) {
                realm.put("user profile", PATH, wanted);
            }
        } catch (JsonProcessingException e) {
            throw new Refusal("The user profile in the realm's file is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
