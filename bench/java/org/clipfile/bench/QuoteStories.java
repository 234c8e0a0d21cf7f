package org.clipfile.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

import org.clipfile.extract.Extractor;
import org.clipfile.extract.FoundQuote;
import org.clipfile.extract.Lexicon;
import org.clipfile.extract.NewsExtractor;
import org.clipfile.extract.tagger.TaggerNameSpotter;

/**
 * Quotes and speakers of invented news stories whose quotes were tagged by those who wrote them.
 *
 * <p>A found quote is right if both its ends are those of a tagged one. Its speaker is right if the person, or where none
 * is known the speaker as written, has the family name of the tagged one, and a first name with the same letter if both
 * have a first name. A speaker is wrongly given where the tag says that it is nobody with a name.
 *
 * <p>Arguments: the folder of stories; {@code errors} to print each error.
 */
public final class QuoteStories {
    private static final int CONTEXT = 90;

    private final Extractor extractor = new NewsExtractor(Lexicon.load(), TaggerNameSpotter.load());
    private final boolean printsErrors;
    private final QuoteTally tally = new QuoteTally();
    private int wronglyGiven;
    private int nameless;
    private int verbsGiven;
    private int verbs;
    private String place;
    private String body;

    private QuoteStories(boolean printsErrors) {
        this.printsErrors = printsErrors;
    }

    public static void main(String[] arguments) throws IOException {
        var bench = new QuoteStories(arguments.length > 1 && arguments[1].equals("errors"));
        var stories = TaggedStory.of(Path.of(arguments[0]));
        stories.forEach(bench::read);
        bench.print(stories.size());
    }

    private void print(int stories) {
        System.out.println(String.format(
                Locale.ROOT,
                "%d stories, %s%nspeaker right in %d of %d quotes with a named speaker (%.1f%%), of those found %.1f%%%n"
                        + "speaker wrongly given to %d of %d without a named one%nverb right in %d of %d found with one",
                stories,
                tally.spans(),
                tally.speakers,
                tally.named,
                QuoteTally.percent(tally.speakers, tally.named),
                QuoteTally.percent(tally.speakers, tally.namedFound),
                wronglyGiven,
                nameless,
                verbs,
                verbsGiven));
    }

    private void read(TaggedStory story) {
        place = story.place();
        body = story.words().body();
        var byStart = new HashMap<Integer, FoundQuote>();
        List<FoundQuote> found = extractor.extract(story.words()).quotes();
        found.forEach(quote -> byStart.put(quote.start(), quote));
        tally.gold += story.quotes().size();
        tally.found += found.size();
        for (var gold : story.quotes()) {
            tally.named += gold.speakers().isEmpty() ? 0 : 1;
            var quote = byStart.get(gold.start());
            if (quote == null || quote.end() != gold.end()) {
                error("MISSED", gold, null);
            } else {
                byStart.remove(gold.start());
                tally.right++;
                compare(gold, quote);
            }
        }
        byStart.values().forEach(quote -> error("INVENTED", null, quote));
    }

    private void compare(TaggedStory.Quote gold, FoundQuote quote) {
        if (gold.speakers().isEmpty()) {
            nameless++;
            if (quote.speaker() != null) {
                wronglyGiven++;
                error("GIVEN", gold, quote);
            }
        } else {
            tally.namedFound++;
            if (gold.speakers().stream().anyMatch(name -> isSpeaker(quote, name))) {
                tally.speakers++;
            } else {
                error("SPEAKER", gold, quote);
            }
        }
        if (quote.verb() != null) {
            verbsGiven++;
            if (quote.verb().equalsIgnoreCase(gold.verb())) {
                verbs++;
            } else {
                error("VERB", gold, quote);
            }
        }
    }

    private static boolean isSpeaker(FoundQuote quote, String gold) {
        String given = quote.speaker() != null ? quote.speaker().name() : quote.speakerAsWritten();
        if (given == null || !QuoteTally.surname(given).equals(QuoteTally.surname(gold))) {
            return false;
        }
        boolean full = quote.speaker() != null && given.contains(" ") && gold.contains(" ");
        return !full || given.charAt(0) == gold.charAt(0);
    }

    private void error(String kind, TaggedStory.Quote gold, FoundQuote quote) {
        if (!printsErrors) {
            return;
        }
        int start = gold == null ? quote.start() : gold.start();
        int end = gold == null ? quote.end() : gold.end();
        var line = new StringBuilder(kind).append(" [").append(place).append("] ");
        if (gold != null) {
            line.append("gold ")
                    .append(gold.speakers())
                    .append(' ')
                    .append(gold.verb())
                    .append("; ");
        }
        if (quote != null) {
            line.append("found ")
                    .append(quote.speaker() == null ? "?" : quote.speaker().name());
            line.append(" (")
                    .append(quote.speakerAsWritten())
                    .append(") ")
                    .append(quote.verb())
                    .append("; ");
        }
        String context = body.substring(Math.max(0, start - CONTEXT), start) + "<<"
                + (end - start > 2 * CONTEXT
                        ? body.substring(start, start + CONTEXT) + " [...] " + body.substring(end - CONTEXT, end)
                        : body.substring(start, end))
                + ">>" + body.substring(end, Math.min(body.length(), end + CONTEXT));
        System.out.println(line.append("\n    ").append(context.replaceAll("\n+", " | ")));
    }
}
