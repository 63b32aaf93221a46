package org.openccg.registry.ods;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

/** However long a file is, only so much of it is held at a time. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BoundedMemoryTest {

    private static final int ROWS = 200_000;
    private static final int LOOKED_AT_EVERY = 20_000;
    private static final int HELD_AT_MOST = 40 * Batch.SIZE;

    @TempDir
    Path folder;

    @Test
    void two_hundred_thousand_practices_are_taken_and_a_batch_of_them_held() throws Exception {
        var file = folder.resolve("practices.csv");
        try (var lines = Files.newBufferedWriter(file)) {
            lines.write("practice_ods,practice_name,ccg_ods,registered_patients_2013q1\n");
            for (int i = 0; i < ROWS; i++) {
                lines.write("%c%05d,Practice,,%d\n".formatted('A' + i / 100_000, i % 100_000, i));
            }
        }
        var source = new SourceFile("practices.csv", file);
        var faults = new ImportFaults();
        var readable = ReadableFile.of(source, faults).orElseThrow();
        int most = 0;
        try (var database = Database.asService()) {
            database.setAutoCommit(false);
            Importing.begin(database);
            var tally = new Tally(new HashSet<>());
            var target =
                    new Target(database, Instant.now(), new Known(database, Set.of(Kind.PRACTICES)), tally, faults);
            var taker = Rows.of(Kind.PRACTICES, target);
            int taken = 0;
            try (var rows = source.rows(readable.encoding())) {
                for (var content : rows) {
                    if (content.getStartingLineNumber() > 1) {
                        taker.take(new Row("practices.csv", readable.sheet(), content, faults));
                        if (++taken % LOOKED_AT_EVERY == 0) {
                            most = Math.max(most, held(taker) + held(target.known()) + held(tally));
                        }
                    }
                }
            }
            taker.finish();
            var practices = tally.counts().get("practices");
            assertThat(practices.created() + practices.changed() + practices.unchanged())
                    .isEqualTo(ROWS);
            database.rollback();
        }
        assertThat(most).isLessThan(HELD_AT_MOST);
    }

    /** How many things our own objects hold in their collections. */
    private static int held(Object of) throws IllegalAccessException {
        return held(of, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static int held(Object of, Set<Object> seen) throws IllegalAccessException {
        if (of == null || !seen.add(of)) {
            return 0;
        }
        int sum = 0;
        if (of instanceof Collection<?> collection) {
            sum += collection.size();
            for (Object each : collection) {
                sum += held(each, seen);
            }
        } else if (of instanceof Map<?, ?> map) {
            sum += map.size();
            for (Object each : map.values()) {
                sum += held(each, seen);
            }
        } else if (of.getClass().getName().startsWith("org.openccg") && !(of instanceof Enum<?>)) {
            for (Field field : of.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    sum += held(field.get(of), seen);
                }
            }
        }
        return sum;
    }
}
