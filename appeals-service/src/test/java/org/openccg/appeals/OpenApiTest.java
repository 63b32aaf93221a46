package org.openccg.appeals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.OpenApiSnapshot;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class OpenApiTest {

    @Test
    void the_committed_document_is_what_is_served() throws IOException {
        OpenApiSnapshot.check();
    }
}
