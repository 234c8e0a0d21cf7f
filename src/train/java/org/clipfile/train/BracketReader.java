package org.clipfile.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.clipfile.extract.tagger.PersonName;
import org.clipfile.extract.tagger.SentenceSpan;

/**
 * Reads news written for training. A file holds documents; a line of {@code ---} stands between them, a line that starts
 * with {@code #} is a comment, every other line is a paragraph or a headline. {@code [Ngozi Okonjo-Iweala] said} marks a
 * person's name.
 */
final class BracketReader {
    List<LabelledDocument> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.list(folder)) {
            files = paths.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        var documents = new ArrayList<LabelledDocument>();
        for (var file : files) {
            documents.addAll(readFile(file));
        }
        return documents;
    }

    List<LabelledDocument> readFile(Path file) throws IOException {
        var documents = new ArrayList<LabelledDocument>();
        String name = file.getFileName().toString().replace(".txt", "");
        var lines = new ArrayList<String>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.strip().equals("---")) {
                if (!lines.isEmpty()) {
                    documents.add(parse(name + "-" + number++, lines));
                }
                lines.clear();
            } else if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        if (!lines.isEmpty()) {
            documents.add(parse(name + "-" + number, lines));
        }
        return documents;
    }

    /** Reads the paragraphs of one document. */
    static LabelledDocument parse(String id, List<String> paragraphs) {
        var text = new StringBuilder();
        var sentences = new ArrayList<SentenceSpan>();
        var names = new ArrayList<PersonName>();
        for (String paragraph : paragraphs) {
            int base = text.length();
            int open = -1;
            for (int i = 0; i < paragraph.length(); i++) {
                char c = paragraph.charAt(i);
                if (c == '[') {
                    if (open >= 0) {
                        throw new IllegalArgumentException(id + ": bracket in a bracket: " + paragraph);
                    }
                    open = text.length();
                } else if (c == ']') {
                    if (open < 0 || open == text.length()) {
                        throw new IllegalArgumentException(id + ": stray bracket: " + paragraph);
                    }
                    names.add(new PersonName(open, text.length()));
                    open = -1;
                } else {
                    text.append(c);
                }
            }
            if (open >= 0) {
                throw new IllegalArgumentException(id + ": open bracket: " + paragraph);
            }
            split(text, base, names, sentences);
            text.append('\n');
        }
        return new LabelledDocument(id, text.toString(), sentences, names);
    }

    private static void split(StringBuilder text, int base, List<PersonName> names, List<SentenceSpan> sentences) {
        String paragraph = text.substring(base);
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(paragraph);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            int cut = base + to;
            boolean insideName = names.stream().anyMatch(name -> name.start() < cut && cut < name.end());
            boolean afterTitle = paragraph
                    .substring(from, to)
                    .strip()
                    .matches("(?s).*\\b(Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Lt|Col|Prof|Sgt|Capt|Rev|[A-Z])\\.");
            if (!insideName && (!afterTitle || to == paragraph.length())) {
                sentences.add(new SentenceSpan(base + from, cut));
                from = to;
            }
        }
        if (from < paragraph.length()) {
            sentences.add(new SentenceSpan(base + from, base + paragraph.length()));
        }
    }
}
