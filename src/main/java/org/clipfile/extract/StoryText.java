package org.clipfile.extract;

import java.util.Objects;

/**
 * The words of one story, as the extractor reads them.
 *
 * @param headline the headline that the text itself gives; null if it gives none
 * @param deck the sentence between kicker and body; null if there is none
 * @param body the body, paragraphs separated by a blank line
 */
public record StoryText(String headline, String deck, String body) {
    public StoryText {
        Objects.requireNonNull(body, "body");
    }
}
