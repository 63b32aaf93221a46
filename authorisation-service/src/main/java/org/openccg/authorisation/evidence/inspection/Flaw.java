package org.openccg.authorisation.evidence.inspection;

/** What can keep a file from being read by everybody who has to, in words for whoever sent it. */
public enum Flaw {
    BROKEN("The file is damaged: it cannot be opened.", "Open it yourself, save it anew and send that."),
    PROTECTED(
            "The file is protected by a password.",
            "Save it without a password: who may see it is decided here, not by the file."),
    OLD_FORMAT(
            "The file is of the office format before 2007, such as doc, xls or ppt.",
            "Save it as docx, xlsx, pptx or PDF and send that."),
    MACROS(
            "The file carries macros, which are programs.",
            "Save it without macros as docx, xlsx or pptx, or export it as PDF."),
    SWOLLEN("The file unpacks to far more than a document has.", "Export it as PDF, or split it, and send that."),
    WITHOUT_TEXT(
            "The file holds no text that can be searched: it looks like a scan.",
            "Export it as PDF from the program it was written in, or let text recognition (OCR) run over the scan.");

    private final String detail;
    private final String remedy;

    Flaw(String detail, String remedy) {
        this.detail = detail;
        this.remedy = remedy;
    }

    public String detail() {
        return detail;
    }

    public String remedy() {
        return remedy;
    }
}
