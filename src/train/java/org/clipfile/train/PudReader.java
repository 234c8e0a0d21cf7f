package org.clipfile.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the English PUD sentences with IOB2 tags. For evaluation only: they are never trained on. Documents whose id starts with n are news. */
final class PudReader {
    List<LabelledDocument> read(Path file) throws IOException {
        var documents = new ArrayList<LabelledDocument>();
        var builder = new DocumentBuilder();
        String id = "";
        String text = "";
        int at = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc id = ")) {
                if (!builder.isEmpty()) {
                    documents.add(builder.build(id));
                }
                builder = new DocumentBuilder();
                id = line.substring("# newdoc id = ".length()).strip();
            } else if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
                at = 0;
            } else if (line.isBlank()) {
                builder.endSentence();
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t");
                int found = text.indexOf(columns[1], at);
                boolean spaceAfter = true;
                if (found >= 0) {
                    at = found + columns[1].length();
                    spaceAfter = at >= text.length() || Character.isWhitespace(text.charAt(at));
                }
                builder.token(columns[1], columns[2].equals("B-PER"), columns[2].endsWith("-PER"), spaceAfter);
            }
        }
        if (!builder.isEmpty()) {
            documents.add(builder.build(id));
        }
        return documents;
    }
}
