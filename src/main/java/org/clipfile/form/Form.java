package org.clipfile.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms, and how each is told: by its content first, and by its name or media type where content does not say. */
enum Form {
    EMPTY,
    GZIP,
    ZIP,
    TAR,
    WARC,
    FEED,
    NEWSML,
    HTML,
    OTHER_XML,
    JSON,
    JSON_LINES,
    TABLE,
    TEXT,
    /** Pictures, style sheets and the like, which lie beside saved pages. */
    NO_NEWS,
    BINARY;

    private static final Pattern PROLOG =
            Pattern.compile("(?s)\\A(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>)*+");
    private static final Pattern ROOT = Pattern.compile("\\A<(?:([A-Za-z_][\\w.-]*):)?([A-Za-z_][\\w.-]*)");
    private static final Pattern DOCTYPE_HTML =
            Pattern.compile("(?is)\\A(?:\\s+|<\\?.*?\\?>|<!--.*?-->)*+<!DOCTYPE\\s+html");
    /** What pages begin with that do not begin as they should. */
    private static final Set<String> TAGS = Set.of(
            "html",
            "head",
            "body",
            "meta",
            "title",
            "link",
            "script",
            "style",
            "noscript",
            "base",
            "main",
            "article",
            "section",
            "header",
            "nav",
            "div",
            "span",
            "p",
            "h1",
            "h2",
            "a",
            "b",
            "br",
            "img",
            "table",
            "center",
            "font");

    private static final Set<String> FEEDS = Set.of("rss", "RDF", "feed");
    private static final Set<String> NEWS = Set.of(
            "newsItem",
            "packageItem",
            "newsMessage",
            "conceptItem",
            "knowledgeItem",
            "planningItem",
            "catalogItem",
            "nitf");
    private static final Set<String> CODE = Set.of("css", "js", "mjs", "map", "svg", "ds_store");
    private static final int TAR_MAGIC = 257;

    /** The first bytes of what browsers and crawlers save beside pages. */
    private static final int[][] MEDIA = {
        {0x89, 'P', 'N', 'G'},
        {0xFF, 0xD8, 0xFF},
        {'G', 'I', 'F', '8'},
        {'R', 'I', 'F', 'F'},
        {0, 0, 1, 0},
        {'%', 'P', 'D', 'F'},
        {'w', 'O', 'F', 'F'},
        {'w', 'O', 'F', '2'},
        {0, 1, 0, 0, 0},
        {'I', 'D', '3'},
        {0x1A, 0x45, 0xDF, 0xA3},
        {'O', 'g', 'g', 'S'}
    };

    static Form of(Content content) {
        var head = content.head();
        if (head.length == 0) {
            return EMPTY;
        }
        if (Encoding.startsWith(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (Encoding.startsWith(head, 'P', 'K', 3, 4) || Encoding.startsWith(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (Encoding.startsWith(head, 'W', 'A', 'R', 'C', '/')) {
            return WARC;
        }
        if (isTar(head)) {
            return TAR;
        }
        for (var magic : MEDIA) {
            if (Encoding.startsWith(head, magic)) {
                return NO_NEWS;
            }
        }
        if (CODE.contains(content.extension())) {
            return NO_NEWS;
        }
        return Encoding.byteOrderMark(head).isEmpty() && isBinary(head) ? BINARY : ofText(content, content.headText());
    }

    private static boolean isTar(byte[] head) {
        return head.length > TAR_MAGIC + 5
                && head[TAR_MAGIC] == 'u'
                && head[TAR_MAGIC + 1] == 's'
                && head[TAR_MAGIC + 2] == 't'
                && head[TAR_MAGIC + 3] == 'a'
                && head[TAR_MAGIC + 4] == 'r';
    }

    /** No encoding of text has a zero byte but UTF-16 and UTF-32. */
    private static boolean isBinary(byte[] head) {
        for (var value : head) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static Form ofText(Content content, String head) {
        if (head.isEmpty()) {
            return content.head().length < 1_024 ? EMPTY : TEXT;
        }
        return switch (head.charAt(0)) {
            case '<' -> ofMarkup(content, head);
            case '{' -> isLines(content, head) ? JSON_LINES : JSON;
            case '[' ->
                head.substring(1).stripLeading().startsWith("{")
                                || head.replaceAll("\\s", "").startsWith("[]")
                        ? JSON
                        : ofPlain(content, head);
            default -> ofPlain(content, head);
        };
    }

    private static Form ofMarkup(Content content, String head) {
        if (DOCTYPE_HTML.matcher(head).find()) {
            return HTML;
        }
        var prolog = PROLOG.matcher(head);
        var root = ROOT.matcher(prolog.find() ? head.substring(prolog.end()) : head);
        if (root.find()) {
            var name = root.group(2);
            if (FEEDS.contains(name)) {
                return FEED;
            }
            if (NEWS.contains(name)) {
                return NEWSML;
            }
            if (TAGS.contains(name.toLowerCase(Locale.ROOT))) {
                return HTML;
            }
        }
        return isHtmlByName(content) ? HTML : OTHER_XML;
    }

    private static boolean isHtmlByName(Content content) {
        return Set.of("html", "htm", "xhtml", "shtml").contains(content.extension())
                || content.isOfType("text/html")
                || content.isOfType("application/xhtml");
    }

    /** Lines, if they are called so, or if the first line is a whole object. */
    private static boolean isLines(Content content, String head) {
        if (Set.of("jsonl", "ndjson", "jsonlines").contains(content.extension())
                || content.isOfType("application/x-ndjson")
                || content.isOfType("application/jsonl")) {
            return true;
        }
        var end = head.indexOf('\n');
        var first = (end < 0 ? head : head.substring(0, end)).strip();
        return end < 0 ? !first.endsWith("}") : first.endsWith("}") && first.length() > 2 && isBalanced(first);
    }

    private static boolean isBalanced(String line) {
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case '{' -> depth += quoted ? 0 : 1;
                case '}' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
        }
        return depth == 0 && !quoted;
    }

    private static Form ofPlain(Content content, String head) {
        if (Table.begins(head)
                || Set.of("csv", "tsv").contains(content.extension())
                || content.isOfType("text/csv")
                || content.isOfType("text/tab-separated-values")) {
            return TABLE;
        }
        if (Set.of("jsonl", "ndjson", "jsonlines").contains(content.extension())) {
            return JSON_LINES;
        }
        return isHtmlByName(content) ? HTML : TEXT;
    }
}
