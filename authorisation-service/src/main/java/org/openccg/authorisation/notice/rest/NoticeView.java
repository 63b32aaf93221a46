package org.openccg.authorisation.notice.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.condition.AsServed;
import org.openccg.authorisation.notice.Call;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Receipt;
import org.openccg.authorisation.notice.rest.ConfirmingResource.ConfirmationView;
import org.openccg.platform.http.Versioned;
import org.openccg.platform.time.Until;

/** A notice as it was served; version and status are the application's. */
@Schema(name = "Notice")
record NoticeView(
        UUID id,
        UUID applicationId,
        int version,
        Status status,
        @Schema(examples = "1") int number,
        Instant servedAt,
        Person servedBy,
        List<Person> servedOn,
        List<ReceiptView> receipts,
        List<CallView> calls,
        @Nullable ConfirmationView confirmation,
        @Schema(examples = "2012-07-16") LocalDate lastDayForRepresentations,

        @Schema(examples = "14 days from service of the notice on Monday 2 July 2012")
        String lastDayComputed,

        List<GroundView> grounds,
        List<AsServed> conditions)
        implements Versioned {

    static NoticeView of(
            Application application,
            Notice notice,
            Until until,
            List<Call> calls,
            List<GroundView> grounds,
            List<AsServed> conditions) {
        return new NoticeView(
                notice.id(),
                application.id(),
                application.version(),
                application.status(),
                notice.number(),
                notice.servedAt(),
                notice.servedBy(),
                notice.servedOn(),
                notice.receipts().stream().map(ReceiptView::of).toList(),
                calls.stream().map(CallView::of).toList(),
                notice.confirmation().map(ConfirmationView::of).orElse(null),
                until.lastDay(),
                until.computed(),
                grounds,
                conditions);
    }

    /**
     * Somebody it was served on.
     *
     * @param readAt when he or she opened it; missing where that is still to come
     */
    @Schema(name = "NoticeReceipt")
    record ReceiptView(Person person, @Nullable Instant readAt) {

        static ReceiptView of(Receipt receipt) {
            return new ReceiptView(receipt.person(), receipt.readAt().orElse(null));
        }
    }

    /** A telephone call to somebody who had not opened it. */
    @Schema(name = "NoticeCall")
    record CallView(UUID id, Person whom, Instant at, String said, Person by) {

        static CallView of(Call call) {
            return new CallView(call.id(), call.whom(), call.calledAt(), call.said(), call.by());
        }
    }
}
