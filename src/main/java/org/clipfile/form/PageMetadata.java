package org.clipfile.form;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its story beside the text: as JSON-LD first, then as Open Graph and article metadata, then as
 * microdata, then in its title and headings.
 */
final class PageMetadata {

    private static final String[] DATES = {
        "article:published_time",
        "og:article:published_time",
        "parsely-pub-date",
        "dc.date.issued",
        "dc.date",
        "pubdate",
        "publish-date",
        "sailthru.date",
        "date"
    };
    private static final String[] AUTHORS = {
        "author", "article:author", "byl", "parsely-author", "dc.creator", "sailthru.author"
    };

    private final Document page;
    private final LinkedArticle linked;
    private final Map<String, String> meta = new HashMap<>();

    PageMetadata(Document page) {
        this.page = page;
        this.linked = LinkedArticle.in(page);
        for (var element : page.select("meta[content]")) {
            var name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
            var content = StoryParts.line(element.attr("content"));
            if (content != null) {
                meta.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
            }
        }
    }

    /** Whether the page calls itself a story. */
    boolean isStory() {
        return linked.isPresent() || "article".equals(meta("og:type"));
    }

    /** What sums the story up, or null. */
    String summary() {
        return first(linked.text("description"), meta("og:description", "description"));
    }

    /** The paragraphs of the text where the metadata hold it. */
    List<String> body() {
        return linked.body();
    }

    /**
     * Tells a story what is known of it.
     *
     * @param url where the page was found; may be null
     */
    void describe(StoryParts story, String url) {
        story.url = address(url);
        story.source = first(linked.publisher(), meta("og:site_name", "application-name", "dc.publisher"));
        story.language = first(page.select("html").attr("lang"), linked.language(), meta("og:locale", "language"));
        story.publishedAt = published();
        story.versionAt = Dates.parse(first(linked.text("dateModified"), meta("article:modified_time")));
        story.headline = headline(story);
        addByline(story);
        addCredits(story);
    }

    private String headline(StoryParts story) {
        var heading = page.select("h1").stream()
                .map(Element::text)
                .map(StoryParts::line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var given = first(linked.text("headline"), meta("og:title", "twitter:title"));
        var marked = page.select("[itemprop=headline]").text();
        var title = first(given, marked, Titles.shorter(page.title(), heading), heading);
        return Titles.withoutPublisher(title, story.url, story.source, meta("og:site_name"));
    }

    private String address(String url) {
        return Stream.of(page.select("link[rel=canonical]").attr("abs:href"), meta("og:url"), linked.url(), url)
                .filter(address -> address != null && address.matches("https?://[^/]+/.+"))
                .findFirst()
                .orElse(url);
    }

    private Instant published() {
        var marked = page.select("[itemprop=datePublished]");
        var shown = page.select("article time[datetime], main time[datetime]");
        return Stream.concat(
                        Stream.concat(
                                Stream.ofNullable(linked.text("datePublished")),
                                Stream.of(DATES).map(meta::get)),
                        Stream.of(marked.attr("content"), marked.attr("datetime"), shown.attr("datetime")))
                .map(Dates::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void addByline(StoryParts story) {
        var names = linked.authors();
        var author = meta(AUTHORS);
        if (!names.isEmpty()) {
            names.forEach(story::addName);
        } else if (author != null && !author.startsWith("http")) {
            story.addByline(author);
        } else {
            page.select("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name])), [rel=author]")
                    .forEach(element -> story.addByline(element.text()));
        }
    }

    private void addCredits(StoryParts story) {
        linked.credits().forEach(story::addCredit);
        page.select("figure [class*=credit], figure [itemprop=copyrightHolder], figcaption [class*=source]")
                .forEach(element -> story.addCredit(
                        element.text().replaceFirst("(?i)^(photo|picture|image|credit)s?\\s*:\\s*", "")));
    }

    /** The first of the named metadata that the page has, or null. */
    private String meta(String... names) {
        return Stream.of(names)
                .map(meta::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String first(String... texts) {
        return Stream.of(texts)
                .map(StoryParts::line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
