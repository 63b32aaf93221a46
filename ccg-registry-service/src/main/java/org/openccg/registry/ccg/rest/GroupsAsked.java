package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.registry.Parts;
import org.openccg.registry.ccg.GroupFilter;
import org.openccg.registry.ccg.Status;

/** Which groups a caller asks for. */
class GroupsAsked {

    @Parameter(description = "part of the name or of a former one, three characters or more, or the code")
    @RestQuery
    @Size(max = 200)
    @Nullable
    String q;

    @Parameter(description = "the whole code, such as 07L")
    @RestQuery
    @Nullable
    String code;

    @Parameter(description = "code of a practice that is a member or will be, such as Z90001")
    @RestQuery
    @Nullable
    String practice;

    @Parameter(description = "how the postcode of such a practice begins, such as ZZ9 or ZZ9 1")
    @RestQuery
    @Size(max = 10)
    @Nullable
    String postcode;

    @Parameter(description = "code of a small area or a local authority that belongs to it, whole or in part")
    @RestQuery
    @Size(max = 9)
    @Nullable
    String area;

    @Parameter(schema = @Schema(implementation = Status[].class))
    @RestQuery
    List<String> status;

    @Parameter(description = "code of the reviewing office, or of one above it such as an SHA cluster")
    @RestQuery
    @Nullable
    String office;

    GroupFilter filter() {
        var faults = new Faults();
        String text = given(q);
        if (text != null && text.strip().length() < Parts.SHORTEST) {
            faults.add(new Fault(
                    null, "'%s' is too short to look for.".formatted(text), "Write three characters or more.", "q"));
        }
        var filter = new GroupFilter(
                text, given(code), given(practice), given(postcode), given(area), statuses(faults), given(office));
        faults.refuseIfAny(CommonProblem.INVALID);
        return filter;
    }

    private Set<Status> statuses(Faults faults) {
        var found = EnumSet.noneOf(Status.class);
        for (String each : status == null ? List.<String>of() : status) {
            if (each.isEmpty()) {
                continue;
            }
            Arrays.stream(Status.values())
                    .filter(known -> known.name().equals(each))
                    .findFirst()
                    .ifPresentOrElse(
                            found::add,
                            () -> faults.add(new Fault(
                                    null,
                                    "There is no such status.",
                                    "Use one of " + Arrays.toString(Status.values()) + ".",
                                    "status")));
        }
        return found;
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
