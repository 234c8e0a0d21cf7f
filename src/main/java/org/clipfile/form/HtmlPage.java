package org.clipfile.form;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clipfile.split.Story;
import org.clipfile.split.StorySplitter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page of HTML: what it says of its story, and the story's text out of all that surrounds it. */
final class HtmlPage {

    private static final Pattern META_CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:+-]+)");
    private static final Pattern XML_ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:+-]+)");

    /** Where browsers look for a charset, in bytes (HTML standard 13.2.3.2). */
    private static final int PRESCANNED = 1_024 * 4;

    /** Where a page's own text is so much shorter than the body in its metadata, the page does not show all. */
    private static final double WHOLE = 0.6;

    /**
     * Pages of news have hundreds of elements, live blogs thousands. Looking for the main text takes the square of their
     * number at worst.
     */
    private static final int MOST_ELEMENTS = 30_000;

    private final StorySplitter splitter;

    HtmlPage(StorySplitter splitter) {
        this.splitter = splitter;
    }

    /**
     * @param declared the charset that the page came with
     * @param url where the page was found; may be null
     * @param fetched when; may be null. It dates a story that bears no date
     */
    Item read(String where, byte[] bytes, Optional<Charset> declared, String url, Instant fetched) {
        var text = Encoding.decode(bytes, declared.or(() -> declaredIn(bytes)));
        var page = Jsoup.parse(text, url == null ? "" : url);
        if (page.stream().limit(MOST_ELEMENTS + 1).count() > MOST_ELEMENTS) {
            return new Item.Unreadable(
                    where, "The page has more than %,d elements, as no page of news has.".formatted(MOST_ELEMENTS));
        }
        var metadata = new PageMetadata(page);
        var story = new StoryParts();
        metadata.describe(story, url);
        if (story.publishedAt == null) {
            story.publishedAt = fetched;
        }
        MainText.strip(page);
        var hasOneHeading = page.select("h1").size() == 1;
        var paragraphs = paragraphs(page, metadata, story.url);
        if (paragraphs.isEmpty() && metadata.isStory() && metadata.summary() != null) {
            story.body = metadata.summary();
            story.teaser = true;
            return story.at(where);
        }
        if (paragraphs.isEmpty()) {
            return new Item.LeftOut(where, "The page has no main text.");
        }
        if (!metadata.isStory() && !hasOneHeading) {
            return new Item.RawText(where, String.join("\n\n", paragraphs), story.source, story.url, story.publishedAt);
        }
        settle(story, paragraphs, metadata.summary());
        return story.at(where);
    }

    private static Optional<Charset> declaredIn(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, PRESCANNED), Encoding.WINDOWS_1252);
        return Stream.of(META_CHARSET, XML_ENCODING)
                .map(pattern -> pattern.matcher(head))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst()
                // A page that could be read this far is not UTF-16, whatever it says.
                .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("utf-16"))
                .flatMap(Encoding::named);
    }

    private static List<String> paragraphs(Document page, PageMetadata metadata, String url) {
        var title = StoryParts.line(page.title());
        var shown = MainText.of(page, url).stream()
                .filter(paragraph -> !paragraph.equals(title))
                .toList();
        var given = metadata.body();
        return length(shown) < length(given) * WHOLE ? given : shown;
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** Has the splitter find what little furniture is left between the paragraphs, and the parts of the story. */
    private void settle(StoryParts story, List<String> paragraphs, String summary) {
        var kept = paragraphs.stream()
                .dropWhile(paragraph -> paragraph.equals(story.headline))
                .toList();
        story.body = String.join("\n\n", kept);
        var lead = story.headline == null ? "" : story.headline + "\n\n";
        var stories = splitter.split(lead + story.body).stories();
        if (stories.size() == 1 && Objects.equals(stories.getFirst().headline(), story.headline)) {
            take(stories.getFirst(), story);
        }
        if (story.deck == null && summary != null && !StoryParts.breaksOff(summary) && !repeats(story.body, summary)) {
            story.deck = summary;
        }
    }

    private static void take(Story split, StoryParts story) {
        story.kicker = split.kicker();
        story.deck = split.deck();
        story.body = split.body();
        story.teaser |= split.truncated();
        split.credits().forEach(story::addCredit);
        if (story.byline.isEmpty()) {
            split.bylines().forEach(story::addName);
        }
    }

    /** Whether the summary is no more than the beginning of the text, which sites cut to any length. */
    private static boolean repeats(String body, String summary) {
        var opening = summary.substring(0, Math.min(summary.length(), 60));
        return body.contains(opening);
    }
}
