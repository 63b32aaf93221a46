package org.openccg.authorisation.letter;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.html.HtmlPage;

/** How a letter goes over the wire in either form. */
public final class LetterAnswer {

    public static final String PDF = "application/pdf";

    private LetterAnswer() {}

    public static RestResponse<String> html(String html) {
        return ResponseBuilder.ok(html, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", HtmlPage.NOTHING_FROM_ELSEWHERE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    public static RestResponse<byte[]> pdf(String html, Instant at, String name) {
        return ResponseBuilder.ok(Printing.pdf(html, at), PDF)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
