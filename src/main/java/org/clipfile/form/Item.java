package org.clipfile.form;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One thing found in a form. */
public sealed interface Item {

    /**
     * Where it was found: the same at every reading of the same file, and no other item of that file has it.
     * {@code story.txt}, {@code feed.xml#3} for the third entry, {@code crawl.zip!pages/a.html} inside an archive.
     */
    String where();

    /**
     * Text as scraped or pasted, to be split into stories.
     *
     * @param text not blank
     * @param source publisher; may be null
     * @param url may be null
     * @param publishedAt may be null
     */
    record RawText(String where, String text, String source, String url, Instant publishedAt) implements Item {}

    /**
     * One story whose parts the form tells apart. Nothing is checked that the archive checks, such as lengths.
     *
     * @param uri what its provider calls it in every version (ninjs' uri, NewsML's guid, a feed's id); null if it has
     *     no such name. A later story of the same uri is a new version of it.
     * @param url where it can be read; may be null
     * @param headline null where the form gives none
     * @param kicker may be null
     * @param deck may be null
     * @param body paragraphs divided by a blank line; not blank
     * @param truncated whether it is a teaser or breaks off
     * @param language BCP 47; null where the form does not say
     * @param source publisher; may be null
     * @param byline may be empty
     * @param credits may be empty
     * @param publishedAt may be null
     * @param versionAt when this version was made; null where the form does not say
     * @param people names of those whom the provider says it is about; null where the form does not say, which is not
     *     the same as an empty list
     * @param topics what the provider files it under; null where the form does not say
     */
    record Story(
            String where,
            String uri,
            String url,
            String headline,
            String kicker,
            String deck,
            String body,
            boolean truncated,
            String language,
            String source,
            List<String> byline,
            List<String> credits,
            Instant publishedAt,
            Instant versionAt,
            List<String> people,
            List<Subject> topics)
            implements Item {}

    /**
     * What a story is filed under.
     *
     * @param qcode such as {@code medtop:20000065}; null where only a name is given
     * @param name null where only a code is given
     */
    record Subject(String qcode, String name) {}

    /**
     * The provider takes a story back.
     *
     * @param uri of the story, as in {@link Story#uri}
     */
    record Withdrawn(String where, String uri) implements Item {}

    /** A line of Clipfile's own export, which has a field {@value OWN_MARK}: not news, but a piece of an archive. */
    record ArchiveLine(String where, ObjectNode line) implements Item {
        /** The field that marks such a line; its value says what the line is, such as {@code article}. */
        public static final String OWN_MARK = "clipfile";
    }

    /**
     * Sound, but nothing to file: a picture, a withheld story, a page that the crawler did not get.
     *
     * @param reason for whoever imports
     */
    record LeftOut(String where, String reason) implements Item {}

    /**
     * Broken, or in no form that is known.
     *
     * @param reason for whoever imports
     */
    record Unreadable(String where, String reason) implements Item {}
}
