package org.openccg.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openccg.platform.problem.Rule;

/** Every rule of a catalogue has a test that it allows and one that it refuses, and no test names a rule that is none. */
public final class RulesAreProved {

    private RulesAreProved() {}

    public static void check(String rootPackage, Collection<? extends Rule> catalogue) {
        var tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(rootPackage);
        var rules = catalogue.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));

        assertThat(named(tests, Allows.class, Allows::value))
                .as("rules with an allowing test")
                .isEqualTo(rules);
        assertThat(named(tests, Refuses.class, Refuses::value))
                .as("rules with a refusing test")
                .isEqualTo(rules);
    }

    private static <A extends Annotation> TreeSet<String> named(
            JavaClasses tests, Class<A> annotation, Function<A, String[]> ids) {
        return tests.stream()
                .flatMap(test -> test.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(annotation))
                .flatMap(method -> Arrays.stream(ids.apply(method.getAnnotationOfType(annotation))))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
