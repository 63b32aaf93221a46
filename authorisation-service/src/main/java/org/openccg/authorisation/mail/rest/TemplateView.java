package org.openccg.authorisation.mail.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.mail.Template;
import org.openccg.authorisation.mail.Wordbook;

/**
 * A template, shown with invented values.
 *
 * @param when when it is sent, and to whom
 */
@Schema(name = "MailTemplate")
record TemplateView(
        Template template, @Schema(examples = "1") int version, String when, String subject, String text) {

    static TemplateView of(Template template) {
        var filled = Wordbook.fill(template, Wordbook.SAMPLE);
        return new TemplateView(template, template.version(), template.when(), filled.subject(), filled.text());
    }
}
