package org.openccg.registry.ods;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.csv.Cells;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.moment.Moment;

/** Writes tables as CSV (RFC 4180, UTF-8 with a header), row by row as the database gives them: length costs no memory. */
@ApplicationScoped
public class Exporting {

    private static final int AT_A_TIME = 1000;

    private final Session database;

    Exporting(Session database) {
        this.database = database;
    }

    /** The transaction lasts as long as the cursor is read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(Table table, Moment moment, OutputStream to) {
        var query = moment.in(database.createNativeQuery(table.query(), Object[].class));
        if (table == Table.GROUPS) {
            query.setParameter(
                    "end",
                    moment.asAt().plusDays(1).atStartOfDay(BusinessClock.LONDON).toInstant());
        }
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(to, StandardCharsets.UTF_8));
                var rows = query.setFetchSize(AT_A_TIME).getResultStream()) {
            csv.writeRecord(table.columns());
            rows.forEach(row ->
                    csv.writeRecord(Arrays.stream(row).map(Exporting::cell).toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : Cells.safe(value.toString());
    }
}
