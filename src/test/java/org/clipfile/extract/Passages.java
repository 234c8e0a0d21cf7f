package org.clipfile.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads passages for tests: stories parted by lines of four equals signs, a first line {@code DECK:} holds the deck.
 */
final class Passages {
    private Passages() {}

    static List<String> blocks(String resource) {
        try (InputStream in = Passages.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.split("\n====\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<StoryText> stories(String resource) {
        var stories = new ArrayList<StoryText>();
        for (String block : blocks(resource)) {
            String deck = null;
            String body = block;
            if (block.startsWith("DECK:")) {
                int end = block.indexOf('\n');
                deck = block.substring(5, end).strip();
                body = block.substring(end + 1);
            }
            stories.add(new StoryText(null, deck, body.strip()));
        }
        return stories;
    }
}
