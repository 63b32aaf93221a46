package org.openccg.authorisation.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Takes out of a PDF what acts by itself, what is attached to it, and what holds for it as a whole only. */
final class Harmless {

    private static final List<COSName> OF_THE_WHOLE = List.of(
            COSName.OPEN_ACTION,
            COSName.AA,
            COSName.NAMES,
            COSName.ACRO_FORM,
            COSName.OUTLINES,
            COSName.STRUCT_TREE_ROOT,
            COSName.MARK_INFO,
            COSName.AF,
            COSName.THREADS,
            COSName.PAGE_LABELS,
            COSName.getPDFName("Collection"));

    /** Remarks of readers, and the looks of form fields: what people see on the page. */
    private static final Set<String> SHOWN = Set.of(
            "Link",
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Widget");

    private static final Set<String> LEADING_SOMEWHERE = Set.of("GoTo", "URI");

    private Harmless() {}

    static void make(PDDocument document) throws IOException {
        var whole = document.getDocumentCatalog().getCOSObject();
        OF_THE_WHOLE.forEach(whole::removeItem);
        for (PDPage page : document.getPages()) {
            page.getCOSObject().removeItem(COSName.AA);
            page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
            page.getCOSObject().removeItem(COSName.B);
            page.setAnnotations(page.getAnnotations(each -> SHOWN.contains(String.valueOf(each.getSubtype()))));
            page.getAnnotations().forEach(Harmless::make);
        }
    }

    private static void make(PDAnnotation annotation) {
        var shown = annotation.getCOSObject();
        shown.removeItem(COSName.AA);
        shown.removeItem(COSName.STRUCT_PARENT);
        shown.removeItem(COSName.PARENT);
        if (shown.getDictionaryObject(COSName.A) instanceof COSDictionary action) {
            action.removeItem(COSName.NEXT);
            if (!LEADING_SOMEWHERE.contains(action.getNameAsString(COSName.S))) {
                shown.removeItem(COSName.A);
            }
        }
    }
}
