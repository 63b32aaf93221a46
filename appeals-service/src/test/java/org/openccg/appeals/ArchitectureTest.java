package org.openccg.appeals;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void the_house_is_in_order() {
        ArchitectureRules.of("org.openccg.appeals").hold();
    }

    @Test
    void features_depend_on_each_other_one_way() {
        slices().matching("org.openccg.appeals.(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.openccg.appeals"));
    }
}
