package org.openccg.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.openccg.platform.security.Roles;

/** What must hold in the classes of every service. */
public final class ArchitectureRules {

    private static final String[] FRAMEWORKS = {
        "io.quarkus..",
        "jakarta.ws.rs..",
        "jakarta.inject..",
        "jakarta.enterprise..",
        "jakarta.transaction..",
        "org.jboss..",
        "com.fasterxml.jackson.databind.."
    };

    private final JavaClasses classes;

    private ArchitectureRules(JavaClasses classes) {
        this.classes = classes;
    }

    public static ArchitectureRules of(String rootPackage) {
        return new ArchitectureRules(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage));
    }

    public void hold() {
        everyEndpointSaysWhoMayCallIt();
        theDomainKnowsNoFramework();
        theEdgeIsHidden();
        nobodyReachesIntoAnEdge();
    }

    /** {@code @PermitAll}, or both the role and the permission. */
    public void everyEndpointSaysWhoMayCallIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotInterfaces()
                .and()
                .areNotAnnotatedWith(PermitAll.class)
                .should()
                .beAnnotatedWith(Roles.class)
                .andShould()
                .beAnnotatedWith(PermissionsAllowed.class)
                .check(classes);
    }

    /** Aggregates, values and tables of steps are plain Java with persistence annotations at most. */
    public void theDomainKnowsNoFramework() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .or()
                .areEnums()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .check(classes);
    }

    public void theEdgeIsHidden() {
        classes()
                .that()
                .resideInAPackage("org.openccg..rest..")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(classes);
    }

    public void nobodyReachesIntoAnEdge() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.openccg..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openccg..rest..")
                .allowEmptyShould(false)
                .check(classes);
    }
}
