package org.clipfile.split;

import java.util.List;

/**
 * One story as the text gives it.
 *
 * @param headline the story's own headline, or null if the text gives none
 * @param kicker the short label in front of the deck without its colon ({@code NEXT GENERATION}), or null
 * @param deck the sentence between kicker or headline and body that sums the story up, or null
 * @param bylines writers or agencies in the order of the text, without "By" and without their posts
 * @param credits photo and picture credits in the order of the text, without labels such as "Photo:"
 * @param body the paragraphs, separated by {@code "\n\n"}; never empty
 * @param truncated whether the body breaks off in mid-sentence
 */
public record Story(
        String headline,
        String kicker,
        String deck,
        List<String> bylines,
        List<String> credits,
        String body,
        boolean truncated) {
    public Story {
        bylines = List.copyOf(bylines);
        credits = List.copyOf(credits);
    }
}
