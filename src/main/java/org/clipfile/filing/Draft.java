package org.clipfile.filing;

import java.time.Instant;
import java.util.List;

import org.clipfile.article.Article;
import org.clipfile.article.Fingerprint;
import org.clipfile.extract.StoryText;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.Legible;
import org.clipfile.refusal.LimitExceeded;

/**
 * A story on its way into the archive.
 *
 * @param headline the story's own; null where the text gives none
 * @param kicker may be null
 * @param deck may be null
 * @param body paragraphs divided by a blank line; not blank
 * @param truncated whether the text breaks off in mid-sentence
 * @param language BCP 47; null to have it found
 * @param source may be null
 * @param url may be null
 * @param publishedAt may be null
 */
public record Draft(
        String headline,
        String kicker,
        String deck,
        String body,
        boolean truncated,
        String language,
        String source,
        String url,
        List<String> byline,
        List<String> credits,
        Instant publishedAt) {

    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("+10000-01-01T00:00:00Z");

    /**
     * @throws BadInput if there is no body, or a date that no newspaper has
     * @throws LimitExceeded if a part is longer than the archive takes
     */
    public Draft {
        if (Legible.isBlank(body)) {
            throw new BadInput("An article needs a body.");
        }
        if (headline != null && Legible.isBlank(headline)) {
            throw new BadInput("A headline must not be blank.");
        }
        if (publishedAt != null && (publishedAt.isBefore(EARLIEST) || !publishedAt.isBefore(LATEST))) {
            throw new BadInput("A date of publication has a year between 1000 and 9999.");
        }
        limit("headline", headline, 1_000);
        limit("kicker", kicker, 200);
        limit("deck", deck, 2_000);
        limit("body", body, Article.MAX_BODY);
        limit("language", language, 35);
        limit("source", source, 200);
        limit("url", url, 2_000);
        byline.forEach(name -> limit("byline", name, 200));
        credits.forEach(credit -> limit("credit", credit, 200));
    }

    private static void limit(String part, String text, int most) {
        if (Legible.require(part, text) != null && text.length() > most) {
            throw new LimitExceeded("The %s of an article has at most %,d characters, but this has %,d."
                    .formatted(part, most, text.length()));
        }
    }

    /** What is read of it. */
    public StoryText text() {
        return new StoryText(headline, deck, body);
    }

    /** What the same story is known again by. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(headline, deck, body);
    }
}
