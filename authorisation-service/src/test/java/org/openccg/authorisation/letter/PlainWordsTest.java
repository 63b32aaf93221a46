package org.openccg.authorisation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class PlainWordsTest {

    @Inject
    Catalogues catalogues;

    @Test
    void every_permitted_ground_has_its_law_and_its_remedy_in_plain_words() {
        assertThat(catalogues.newest().permittedGrounds()).isNotEmpty().allSatisfy(ground -> {
            assertThat(PlainWords.law(ground.code())).as(ground.code()).isPresent();
            assertThat(PlainWords.remedy(ground.code())).as(ground.code()).isPresent();
        });
    }
}
