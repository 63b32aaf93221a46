package org.openccg.authorisation.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words a second person should look at before they are served (BLK-3).
 *
 * @param pointer where they stand in what is proposed
 * @param couldHide the prohibited ground they may hide, or may not
 */
@Schema(name = "NoticePassage")
public record Passage(
        @Schema(examples = "/grounds/0/reasons") String pointer,

        @Schema(examples = "…the group is too small to carry the risk…")
        String words,

        @Schema(examples = "SIZE") String couldHide) {}
