package org.clipfile.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads wikigold: a token and an IOB1 tag a line, an empty line between sentences, {@code -DOCSTART-} before a document. */
final class WikigoldReader {
    List<LabelledDocument> read(Path file) throws IOException {
        var documents = new ArrayList<LabelledDocument>();
        var builder = new DocumentBuilder();
        boolean before = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("-DOCSTART-")) {
                if (!builder.isEmpty()) {
                    documents.add(builder.build("wikigold-" + documents.size()));
                }
                builder = new DocumentBuilder();
            } else if (line.isBlank()) {
                builder.endSentence();
                before = false;
            } else {
                int space = line.lastIndexOf(' ');
                String tag = line.substring(space + 1);
                boolean person = tag.endsWith("-PER");
                builder.token(line.substring(0, space), person && (tag.startsWith("B") || !before), person, true);
                before = person;
            }
        }
        if (!builder.isEmpty()) {
            documents.add(builder.build("wikigold-" + documents.size()));
        }
        return documents;
    }
}
