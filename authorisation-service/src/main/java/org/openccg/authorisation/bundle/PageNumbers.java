package org.openccg.authorisation.bundle;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.openccg.authorisation.print.PdfPage;

/** Writes at the foot of every page which one of the bundle it is, whichever way the page is turned. */
final class PageNumbers {

    private static final float SIZE = 8;
    private static final float ABOVE_EDGE = 12;
    private static final float AROUND = 3;

    private PageNumbers() {}

    static void write(PDDocument document) throws IOException {
        PDFont typeface = PDType0Font.load(document, PdfPage.typeface(), true);
        int total = document.getNumberOfPages();
        int number = 0;
        for (var page : document.getPages()) {
            write(document, page, "Bundle page %d of %d".formatted(++number, total), typeface);
        }
    }

    private static void write(PDDocument document, PDPage page, String words, PDFont typeface) throws IOException {
        float width = typeface.getStringWidth(words) / 1000 * SIZE;
        float left = (shownWidth(page) - width) / 2;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.transform(upright(page));
            content.setNonStrokingColor(1f);
            content.addRect(left - AROUND, ABOVE_EDGE - AROUND, width + 2 * AROUND, SIZE + AROUND);
            content.fill();
            content.setNonStrokingColor(0.2f);
            content.beginText();
            content.setFont(typeface, SIZE);
            content.newLineAtOffset(left, ABOVE_EDGE);
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static float shownWidth(PDPage page) {
        var box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    /** From the lower left of the page as it is shown to where that lies on the page as it was made. */
    private static Matrix upright(PDPage page) {
        var box = page.getCropBox();
        return switch (page.getRotation()) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> new Matrix(1, 0, 0, 1, box.getLowerLeftX(), box.getLowerLeftY());
        };
    }
}
