package org.clipfile.split;

import java.util.List;

/**
 * A raw text taken apart. Every character of the input that is not white space is in exactly one story or left-out piece.
 *
 * @param stories in the order of the text
 * @param leftOut in the order of the text
 */
public record SplitText(List<Story> stories, List<LeftOut> leftOut) {
    public SplitText {
        stories = List.copyOf(stories);
        leftOut = List.copyOf(leftOut);
    }
}
