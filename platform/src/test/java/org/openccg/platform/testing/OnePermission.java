package org.openccg.platform.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.platform.security.Roles;

/** What one operation asks for: a scope of a resource, in a collection, by an HTTP method, of some roles. */
record OnePermission(String resource, String scope, String collection, String method, List<String> roles) {

    /** Of a service's own operations and of those it has from the platform. */
    static List<OnePermission> all(String rootPackage) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(rootPackage, "org.openccg.platform.outbox")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(PermissionsAllowed.class))
                        .flatMap(OnePermission::of)
                        .toList();
    }

    private static Stream<OnePermission> of(JavaMethod method) {
        List<String> roles = List.of(method.getAnnotationOfType(Roles.class).value());
        String verb = method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(
                        method.getAnnotationOfType(PermissionsAllowed.class).value())
                .map(permission -> permission.split(":"))
                .map(parts -> new OnePermission(parts[0], parts[1], collection(method), verb, roles));
    }

    private static String collection(JavaMethod method) {
        String path = Stream.of(
                        method.getOwner().tryGetAnnotationOfType(Path.class), method.tryGetAnnotationOfType(Path.class))
                .flatMap(Optional::stream)
                .map(Path::value)
                .collect(Collectors.joining("/", "/", ""));
        return "/" + path.replaceFirst("^/+", "").split("/")[0];
    }
}
