package org.openccg.local.demo;

import static org.openccg.local.Service.AUTHORISATION;

import java.nio.charset.StandardCharsets;

/**
 * Four people write a bid over several days; a manager calls a meeting overnight and warns honestly; the cluster asks,
 * surveys, visits, moderates and recommends. Nothing is decided. It can be told again and again.
 */
public final class BidByFour {

    private final Story story;
    private final CaseFile file;
    private final Drafting drafting;
    private final Pressing pressing;
    private final Weighing weighing;

    public BidByFour(Story story) {
        this.story = story;
        this.file = new CaseFile(story);
        this.drafting = new Drafting(story, file);
        this.pressing = new Pressing(story, file);
        this.weighing = new Weighing(story, file);
    }

    public void play() {
        drafting.found();
        drafting.begin();
        drafting.minding();
        drafting.gather();
        drafting.standBehindIt();
        drafting.submit();
        weighing.sendBack();
        drafting.correct();
        weighing.accept();
        pressing.overnight();
        pressing.warning();
        weighing.ask();
        weighing.survey();
        weighing.findAndRecommend();
        readAll();
    }

    /** The id of the application, once it is started. */
    public String applicationId() {
        return file.application;
    }

    /** Both sides read the same. */
    private void readAll() {
        story.scene("Both sides read the same");
        Actor lead = story.as(Cast.LEAD);
        lead.does("reads what happened, in words")
                .get(AUTHORISATION, file.cases("/timeline"))
                .expect(200);
        byte[] bundle = lead.does("takes the bundle of the case home, as one document with page numbers")
                .download(AUTHORISATION, file.cases("/bundle"), "application/pdf");
        story.expect("it is a PDF", new String(bundle, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        byte[] archive = story.as(Cast.MODERATOR)
                .does("takes it as an archive with every document")
                .download(AUTHORISATION, file.cases("/bundle"), "application/zip");
        story.expect("it is an archive", archive[0] == 'P' && archive[1] == 'K');
        story.tell("nothing is decided: an authorising officer from outside will");
    }
}
