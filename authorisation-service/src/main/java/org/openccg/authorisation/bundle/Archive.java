package org.openccg.authorisation.bundle;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.timeline.TimelinePage;
import org.openccg.platform.html.HtmlPage;
import org.openccg.platform.html.Markup;
import org.openccg.platform.paging.Page;
import org.openccg.platform.time.Deadline;

/** Writes a bundle as a ZIP, a document at a time: however large the case, little of it is in memory or on disk. */
@ApplicationScoped
public class Archive {

    private static final String[] COLUMNS = {"No.", "Document", "File", "Pages", "Put into the case", "SHA-256"};

    private final Gathering gathering;
    private final Originals originals;
    private final ObjectMapper json;

    Archive(Gathering gathering, Originals originals, ObjectMapper json) {
        this.gathering = gathering;
        this.originals = originals;
        this.json = json;
    }

    /** Reads the case now, and its documents while the result is being written. */
    public Bundle of(UUID id) {
        var contents = gathering.of(id);
        return output -> write(contents, output);
    }

    private void write(Contents contents, OutputStream output) throws IOException {
        try (var workshop = new Workshop();
                var zip = new Zip(output, contents.asOf())) {
            zip.put("case.html", page(contents));
            zip.put("timeline.html", TimelinePage.of(contents.groupName(), new Page<>(contents.timeline(), null)));
            zip.put("case.json", json.writeValueAsString(CaseData.of(contents)));
            for (Decision decision : contents.decisions()) {
                zip.put(
                        "decision-file-%s.json".formatted(decision.id()),
                        decision.frozen().canonical());
            }
            for (var signed : contents.records().entrySet()) {
                zip.put("decision-record-%s.json".formatted(signed.getKey()), signed.getValue());
            }
            var index = new ArrayList<Entry>();
            for (Document document : contents.documents()) {
                index.add(add(document, zip, workshop));
            }
            zip.put("index.html", index(contents, index));
            zip.put("index.json", json.writeValueAsString(index));
            zip.putChecksums();
        }
    }

    private Entry add(Document document, Zip zip, Workshop workshop) throws IOException {
        var closed = document.closed();
        if (closed.isPresent()) {
            zip.put(document.path(), closed.get());
            return entry(document, Piece.without(document, closed.get()));
        }
        var spooled = workshop.newFile();
        try (var file = Files.newOutputStream(spooled)) {
            zip.put(document.path(), entry -> originals.copy(document, new Both(entry, file)));
        }
        var piece = piece(document, spooled, zip.lastChecksum(), workshop);
        Files.delete(spooled);
        return entry(document, piece);
    }

    private static Entry entry(Document document, Piece piece) {
        return new Entry(
                document.number(),
                document.title(),
                document.path(),
                document.evidence().sha256(),
                piece.pages() == 0 ? null : piece.pages(),
                document.uploadedOn(),
                piece.remark());
    }

    /** What there is to say of the pages of what was written. */
    private static Piece piece(Document document, Path file, String checksum, Workshop workshop) throws IOException {
        if (!checksum.equals(document.evidence().sha256())) {
            return Piece.without(document, "Its content is no longer what was put into the case.");
        }
        return document.isPdf() ? Piece.of(document, file, workshop) : Piece.withoutPages(document);
    }

    private static String page(Contents contents) {
        var page = HtmlPage.titled(contents.title());
        page.paragraph("As of %s.".formatted(Deadline.words(contents.asOf())));
        new Papers(page, contents).writeAll();
        return page.finished();
    }

    private static String index(Contents contents, List<Entry> entries) {
        var page = HtmlPage.titled(contents.title());
        page.paragraph("As of %s. Working notes of those who assess are no part of a case bundle."
                .formatted(Deadline.words(contents.asOf())));
        page.paragraph(Markup.link("case.html", "Everything that was found, said and decided"));
        page.paragraph(Markup.link("timeline.html", "What happened"));
        page.table(
                "Documents of the case, oldest first", COLUMNS, entries.stream().map(Archive::row));
        return page.finished();
    }

    private static Markup[] row(Entry entry) {
        return new Markup[] {
            Markup.text(entry.number()),
            Markup.text(entry.title() + (entry.remark() == null ? "" : ". " + entry.remark())),
            Markup.link(
                    entry.fileName(),
                    entry.fileName().substring(entry.fileName().indexOf('/') + 1)),
            Markup.text(entry.pages() == null ? "" : String.valueOf(entry.pages())),
            Markup.time(entry.date(), Deadline.words(entry.date())),
            Markup.text(entry.sha256())
        };
    }

    /** Writes everything twice. */
    private static final class Both extends FilterOutputStream {

        private final OutputStream other;

        Both(OutputStream one, OutputStream other) {
            super(one);
            this.other = other;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            other.write(bytes, from, length);
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }
    }
}
