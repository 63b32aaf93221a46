package org.openccg.local.demo;

import java.nio.charset.StandardCharsets;

/** A PDF of one page and one line of text, which is all the evidence a story needs. */
final class Pdf {

    private Pdf() {}

    static byte[] saying(String line) {
        return drawing("BT /F1 18 Tf 72 720 Td (" + line.replaceAll("[()\\\\]", "") + ") Tj ET");
    }

    /** A page as a scanner leaves it: something to see and nothing to search. */
    static byte[] scanned() {
        return drawing("0.5 g 72 72 400 700 re f");
    }

    private static byte[] drawing(String text) {
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int xref = file.length();
        file.append("xref\n0 ").append(objects.length + 1).append('\n').append(places);
        file.append("trailer\n<< /Size ").append(objects.length + 1).append(" /Root 1 0 R >>\n");
        file.append("startxref\n").append(xref).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
