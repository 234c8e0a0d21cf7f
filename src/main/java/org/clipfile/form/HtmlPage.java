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
import org.jsoup.nodes.Element;

/**
 * Reads a page of HTML: what it says of its story as JSON-LD, then as Open Graph and article metadata, then as
 * microdata and in its title; and the story's text out of all that surrounds it.
 */
final class HtmlPage {

    private static final Pattern META_CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:+-]+)");
    private static final Pattern XML_ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:+-]+)");

    /** Where browsers look for a charset, in bytes (HTML standard 13.2.3.2). */
    private static final int PRESCANNED = 1_024 * 4;

    /** Where a page's own text is so much shorter than the body in its metadata, the page does not show all. */
    private static final double WHOLE = 0.6;

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
        var linked = LinkedArticle.in(page);
        var story = new StoryParts();
        story.url = address(page, linked, url);
        story.source = first(linked.publisher(), meta(page, "og:site_name", "application-name", "dc.publisher"));
        story.language =
                first(page.select("html").attr("lang"), linked.language(), meta(page, "og:locale", "language"));
        story.publishedAt = published(page, linked);
        story.versionAt = Dates.parse(first(linked.text("dateModified"), meta(page, "article:modified_time")));
        if (story.publishedAt == null) {
            story.publishedAt = fetched;
        }
        addByline(page, linked, story);
        addCredits(page, linked, story);
        var isStory = linked.isPresent() || "article".equals(meta(page, "og:type"));
        story.headline = headline(page, linked, story);
        var summary = first(linked.text("description"), meta(page, "og:description", "description"));

        MainText.strip(page);
        var paragraphs = paragraphs(page, linked, story.url);
        if (paragraphs.isEmpty() && isStory && summary != null) {
            story.body = summary;
            story.teaser = true;
            return story.at(where);
        }
        if (paragraphs.isEmpty()) {
            return new Item.LeftOut(where, "The page has no main text.");
        }
        if (!isStory && page.select("h1").size() != 1) {
            return new Item.RawText(where, String.join("\n\n", paragraphs), story.source, story.url, story.publishedAt);
        }
        settle(story, paragraphs, summary);
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

    private static List<String> paragraphs(Document page, LinkedArticle linked, String url) {
        var title = StoryParts.line(page.title());
        var shown = MainText.of(page, url).stream()
                .filter(paragraph -> !paragraph.equals(title))
                .toList();
        var given = linked.body();
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

    private static String headline(Document page, LinkedArticle linked, StoryParts story) {
        var heading = page.select("h1").stream()
                .map(Element::text)
                .map(StoryParts::line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var given = first(linked.text("headline"), meta(page, "og:title", "twitter:title"));
        var marked = page.select("[itemprop=headline]").text();
        var title = first(given, marked, Titles.shorter(page.title(), heading), heading);
        return Titles.withoutPublisher(title, story.url, story.source, meta(page, "og:site_name"));
    }

    private static String address(Document page, LinkedArticle linked, String url) {
        return Stream.of(page.select("link[rel=canonical]").attr("abs:href"), meta(page, "og:url"), linked.url(), url)
                .filter(address -> address != null && address.matches("https?://[^/]+/.+"))
                .findFirst()
                .orElse(url);
    }

    private static Instant published(Document page, LinkedArticle linked) {
        return Stream.of(
                        linked.text("datePublished"),
                        meta(
                                page,
                                "article:published_time",
                                "og:article:published_time",
                                "parsely-pub-date",
                                "dc.date.issued",
                                "dc.date",
                                "pubdate",
                                "publish-date",
                                "sailthru.date",
                                "date"),
                        page.select("[itemprop=datePublished]").attr("content"),
                        page.select("[itemprop=datePublished]").attr("datetime"),
                        page.select("article time[datetime], main time[datetime]")
                                .attr("datetime"))
                .map(Dates::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void addByline(Document page, LinkedArticle linked, StoryParts story) {
        var names = linked.authors();
        if (!names.isEmpty()) {
            names.forEach(story::addName);
            return;
        }
        var author = meta(page, "author", "article:author", "byl", "parsely-author", "dc.creator", "sailthru.author");
        if (author != null && !author.startsWith("http")) {
            story.addByline(author);
            return;
        }
        page.select("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name])), [rel=author]")
                .forEach(element -> story.addByline(element.text()));
    }

    private static void addCredits(Document page, LinkedArticle linked, StoryParts story) {
        linked.credits().forEach(story::addCredit);
        page.select("figure [class*=credit], figure [itemprop=copyrightHolder], figcaption [class*=source]")
                .forEach(element -> story.addCredit(
                        element.text().replaceFirst("(?i)^(photo|picture|image|credit)s?\\s*:\\s*", "")));
    }

    /** The first of the named metadata that the page has, or null. */
    private static String meta(Document page, String... names) {
        for (var name : names) {
            var content = page.select("meta[property=" + name + "], meta[name=" + name + "]").stream()
                    .map(element -> StoryParts.line(element.attr("content")))
                    .filter(Objects::nonNull)
                    .findFirst();
            if (content.isPresent()) {
                return content.get();
            }
        }
        return null;
    }

    private static String first(String... texts) {
        return Stream.of(texts)
                .map(StoryParts::line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
