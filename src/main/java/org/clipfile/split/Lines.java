package org.clipfile.split;

import java.util.ArrayList;
import java.util.List;

/** Cuts the input into its lines, in one pass. A carriage return with a line feed is one break. */
final class Lines {
    private Lines() {}

    static List<Line> of(String source) {
        var lines = new ArrayList<Line>();
        int gap = 0;
        int start = 0;
        int length = source.length();
        while (start < length) {
            int end = start;
            while (end < length && !Typography.isLineBreak(source.charAt(end))) {
                end++;
            }
            var line = trimmed(source, start, end, gap);
            if (line == null) {
                gap++;
            } else {
                lines.add(line);
                gap = 0;
            }
            boolean pair = end + 1 < length && source.charAt(end) == '\r' && source.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    /** The line without the white space at its edges, or null if there is nothing else in it. */
    private static Line trimmed(String source, int start, int end, int gap) {
        int first = start;
        int last = end;
        while (first < last && Typography.isSpace(source.charAt(first))) {
            first++;
        }
        while (last > first && Typography.isSpace(source.charAt(last - 1))) {
            last--;
        }
        return first == last ? null : new Line(new Span(first, last), gap, first - start);
    }
}
