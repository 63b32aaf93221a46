package org.openccg.registry.ccg;

import java.util.regex.Pattern;
import org.openccg.platform.problem.Fault;
import org.openccg.registry.RegistryRule;

/** What a group may call itself (REG-1). */
public final class GroupName {

    // SI 2012/1631: the name must be a fair geographic reference; that a place is named is all a machine can tell
    private static final Pattern LAWFUL = Pattern.compile("NHS .*\\p{L}.* Clinical Commissioning Group");

    private GroupName() {}

    public static boolean isLawful(String name) {
        return LAWFUL.matcher(name).matches();
    }

    /** What to say of a name that is not. */
    public static Fault fault(String name) {
        return Fault.of(
                        RegistryRule.REG_1,
                        "'%s' is not a name a group may have.".formatted(name),
                        "Use NHS, then the place, then Clinical Commissioning Group.")
                .at("/name");
    }
}
