package org.openccg.authorisation.bundle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of an archive's index.
 *
 * @param pages how many, where it is a PDF that can be read
 * @param date when it was put into the case
 * @param remark what else is to be known of it
 */
record Entry(
        String number,
        String title,
        String fileName,
        String sha256,
        @Nullable Integer pages,
        LocalDate date,
        @Nullable String remark) {}
