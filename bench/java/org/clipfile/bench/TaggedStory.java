package org.clipfile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.clipfile.extract.StoryText;

/**
 * A story of {@code bench/data/quotes} without its tags, and what they say; the format is in the folder's README.
 *
 * @param place file and number of the story
 * @param words headline and body
 * @param quotes those of the body, in reading order; the headline's are left out, as the extractor reads quotes of bodies
 */
record TaggedStory(String place, StoryText words, List<Quote> quotes) {
    /**
     * A quote as tagged.
     *
     * @param start offset into the body of its first character
     * @param end offset behind its last
     * @param speakers the names of who says it; empty if nobody with a name
     * @param verb null if it has none
     */
    record Quote(int start, int end, List<String> speakers, String verb) {}

    /** The stories of the files of a folder, in order. */
    static List<TaggedStory> of(Path folder) throws IOException {
        List<Path> files;
        try (var paths = Files.list(folder)) {
            files = paths.sorted().toList();
        }
        var stories = new ArrayList<TaggedStory>();
        for (var file : files) {
            String text = Files.readString(file)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .collect(Collectors.joining("\n"));
            int number = 0;
            for (String story : text.split("\n----\n")) {
                stories.add(read(file.getFileName() + " " + ++number, story.strip()));
            }
        }
        return stories;
    }

    private static TaggedStory read(String place, String story) {
        int line = story.indexOf('\n');
        String tagged = story.substring(line + 1).strip();
        var body = new StringBuilder();
        var tags = new ArrayList<String>();
        var opens = new ArrayList<Integer>();
        int at = 0;
        for (int tag = tagged.indexOf('{'); tag >= 0; tag = tagged.indexOf('{', at)) {
            int end = tagged.indexOf('}', tag);
            body.append(tagged, at, tag);
            tags.add(tagged.substring(tag + 1, end));
            opens.add(body.length());
            at = end + 1;
        }
        body.append(tagged, at, tagged.length());
        var text = body.toString();
        var quotes = new ArrayList<Quote>();
        for (int i = 0; i < tags.size(); i++) {
            int parting = tags.get(i).lastIndexOf(';');
            String speaker = tags.get(i).substring(0, parting).strip();
            String verb = tags.get(i).substring(parting + 1).strip();
            quotes.add(new Quote(
                    opens.get(i) + 1,
                    closing(text, opens.get(i)),
                    speaker.equals("?") ? List.of() : List.of(speaker.split("\\s*&\\s*")),
                    verb.equals("-") ? null : verb));
        }
        var headline = story.substring(0, line).replaceAll("\\{[^}]*\\}", "").strip();
        return new TaggedStory(place, new StoryText(headline, null, text), List.copyOf(quotes));
    }

    /** Offset behind the last character of the quote opened at an offset; marks that re-open it at a paragraph are passed. */
    private static int closing(String text, int open) {
        char opening = text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean reopens = text.charAt(i - 1) == '\n';
            boolean inWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean closes =
                    switch (opening) {
                        case '“' -> c == '”';
                        case '‘' -> c == '’' && !inWord;
                        case '\'' -> c == '\'' && !inWord;
                        default -> c == opening && !reopens;
                    };
            if (closes) {
                // "‘Then I’ll wait.’ ”": a blank may part the marks, and is no part of the quote.
                return open + 1 + text.substring(open + 1, i).stripTrailing().length();
            }
        }
        throw new IllegalArgumentException(
                "no mark closes " + text.substring(open, Math.min(text.length(), open + 40)));
    }
}
