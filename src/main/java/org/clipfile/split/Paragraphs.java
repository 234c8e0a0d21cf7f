package org.clipfile.split;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Joins the lines of hard-wrapped text to paragraphs. In all other text each line is a paragraph. A page may hold both:
 * only lines that look filled up to the page's width are joined with the next.
 */
final class Paragraphs {
    /** Mail, terminals and government sites wrap between 60 and 80 columns; wider lines are paragraphs of their own. */
    private static final int WIDEST = 110;

    private static final int NARROWEST = 30;

    /**
     * @param passage the paragraph
     * @param gap how many blank lines stand before it
     */
    record Paragraph(Passage passage, int gap) {}

    private Paragraphs() {}

    /** @param standsAlone tells lines that are never the continuation of a paragraph, such as bylines and list items */
    static List<Paragraph> of(String source, List<Line> lines, Predicate<String> standsAlone) {
        int width = wrapWidth(source, lines);
        var paragraphs = new ArrayList<Paragraph>();
        int first = 0;
        while (first < lines.size()) {
            int last = first;
            while (last + 1 < lines.size() && continues(source, lines, last, width, standsAlone)) {
                last++;
            }
            var spans = lines.subList(first, last + 1).stream().map(Line::span).toArray(Span[]::new);
            paragraphs.add(
                    new Paragraph(Passage.of(source, spans), lines.get(first).gap()));
            first = last + 1;
        }
        return paragraphs;
    }

    /**
     * The width that the page is wrapped at, or 0 if it is not. The evidence: lines that end in mid-sentence and go on in
     * lower case on the next line. Two are enough, if they are not rare among the lines of such length.
     */
    private static int wrapWidth(String source, List<Line> lines) {
        int pairs = 0;
        int flowing = 0;
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            if (lines.get(i + 1).gap() > 0 || line.length() > WIDEST || line.length() < NARROWEST) {
                continue;
            }
            pairs++;
            if (flows(source, line, lines.get(i + 1))) {
                flowing++;
                width = Math.max(width, line.length());
            }
        }
        return flowing >= 2 && flowing * 4 >= pairs ? width : 0;
    }

    private static boolean flows(String source, Line line, Line next) {
        char last = source.charAt(line.span().end() - 1);
        return !Typography.isSentenceEnd(last)
                && last != ':'
                && Character.isLowerCase(source.charAt(next.span().start()));
    }

    private static boolean continues(
            String source, List<Line> lines, int index, int width, Predicate<String> standsAlone) {
        var line = lines.get(index);
        var next = lines.get(index + 1);
        if (width == 0 || next.gap() > 0 || line.length() > width + 1 || next.length() > WIDEST) {
            return false;
        }
        var text = source.substring(next.span().start(), next.span().end());
        if (standsAlone.test(text) || next.indent() > line.indent() + 1 && !flows(source, line, next)) {
            return false;
        }
        // A line is full if the next line's first word would not have fitted on it.
        boolean full = line.length() + 1 + firstWordLength(source, next) > width;
        return full || (flows(source, line, next) && line.length() * 2 > width);
    }

    private static int firstWordLength(String source, Line line) {
        int at = line.span().start();
        while (at < line.span().end() && !Typography.isSpace(source.charAt(at))) {
            at++;
        }
        return at - line.span().start();
    }
}
