package org.clipfile.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Writes passages as HTML that can stand in a page as it is: escaped, but for the marks around what was searched for. */
final class MarkedPassages extends PassageFormatter {

    /** The passages of one text. */
    record Marked(List<String> passages) {}

    @Override
    public Marked format(Passage[] passages, String text) {
        return new Marked(Arrays.stream(passages)
                .map(passage -> marked(passage, text).strip())
                .toList());
    }

    private static String marked(Passage passage, String text) {
        var html = new StringBuilder(passage.getLength() + 64);
        var end = passage.getEndOffset();
        var written = passage.getStartOffset();
        var next = 0;
        var order = IntStream.range(0, passage.getNumMatches())
                .boxed()
                .sorted((one, other) -> passage.getMatchStarts()[one] - passage.getMatchStarts()[other])
                .toList();
        while (next < order.size()) {
            var start = Math.max(written, passage.getMatchStarts()[order.get(next)]);
            var stop = start;
            // Matches that overlap or repeat each other, as those of a word and of its stem do, are one.
            while (next < order.size() && passage.getMatchStarts()[order.get(next)] <= stop) {
                stop = Math.max(stop, Math.min(end, passage.getMatchEnds()[order.get(next)]));
                next++;
            }
            escape(html, text, written, start);
            if (stop > start) {
                html.append("<mark>");
                escape(html, text, start, stop);
                html.append("</mark>");
            }
            written = stop;
        }
        escape(html, text, written, end);
        return html.toString();
    }

    private static void escape(StringBuilder html, String text, int start, int end) {
        for (var i = start; i < end; i++) {
            switch (text.charAt(i)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n' -> html.append(' ');
                default -> html.append(text.charAt(i));
            }
        }
    }
}
