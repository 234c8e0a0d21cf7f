package org.clipfile.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

/** No text is lost or doubled: each character that is not white space is in exactly one piece. */
class EveryCharacterTest {
    private static final StorySplitter SPLITTER = new StorySplitter();
    private static final String[] BREAKS = {"\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\n \u00A0\n", "\n\n\n\n"};
    private static final String[] ODD_LINES = {
        "\uFEFF",
        "Photo: AFP",
        "By Jane Roe",
        "ADVERTISEMENT",
        "* * *",
        "KICKER:",
        "KICKER: ",
        ":",
        "(",
        ")",
        "-",
        "“",
        "By",
        "By ",
        "Photo:",
        "©",
        "© ",
        "A",
        "A:",
        "Read more",
        "April 25, 2025",
        "1.",
        "•",
        "• ",
        "UP: a The",
        "(AP Photo/X)",
        "X. (AP Photo/X)",
        "/",
        "|",
        "By | April 25, 2025",
        "By Jane Roe | April 25, 2025",
        "\u200B",
        "😀",
        "台積電：",
        "KYIV (Reuters) -",
        "KYIV (Reuters) - The",
        "( ) -",
        "[…]",
        "...",
        "…",
        "Credit...",
        "WORLD"
    };

    static List<String> texts() {
        var texts = new ArrayList<String>(Pages.all().stream().map(Pages::read).toList());
        texts.add(Pages.sample());
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void eachCharacterOfAPageIsInOnePiece(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void eachCharacterOfAMixedUpPageIsInOnePiece(int seed) {
        var random = new Random(seed);
        var lines = texts().stream().flatMap(String::lines).toList();
        for (int page = 0; page < 400; page++) {
            var text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
            int count = random.nextInt(25);
            for (int i = 0; i < count; i++) {
                var line = random.nextInt(4) == 0
                        ? ODD_LINES[random.nextInt(ODD_LINES.length)]
                        : lines.get(random.nextInt(lines.size()));
                text.append(mutated(line, random)).append(BREAKS[random.nextInt(BREAKS.length)]);
            }
            check(text.toString());
        }
    }

    private static String mutated(String line, Random random) {
        if (line.isEmpty()) {
            return line;
        }
        int at = random.nextInt(line.length());
        return switch (random.nextInt(8)) {
            case 0 -> line.substring(0, at);
            case 1 -> line.substring(at);
            case 2 -> line.substring(0, at) + " :()“”.©|/…\u00A0\t-A".charAt(random.nextInt(15)) + line.substring(at);
            case 3 -> line.substring(0, at) + BREAKS[random.nextInt(BREAKS.length)] + line.substring(at);
            case 4 -> line.toUpperCase(java.util.Locale.ROOT);
            default -> line;
        };
    }

    private static void check(String text) {
        var taken = SPLITTER.takeApart(text);
        var owners = new int[text.length()];
        for (var draft : taken.drafts()) {
            for (var piece : draft.pieces()) {
                for (int i = 0; i < piece.passage().lines(); i++) {
                    mark(
                            owners,
                            piece.passage().line(i).start(),
                            piece.passage().line(i).end());
                }
            }
        }
        for (var left : taken.leftOut()) {
            assertEquals(text.substring(left.start(), left.end()), left.text());
            mark(owners, left.start(), left.end());
        }
        for (int i = 0; i < owners.length; i++) {
            if (!Typography.isSpace(text.charAt(i)) && owners[i] != 1) {
                fail("character " + i + " (" + text.charAt(i) + ") is in " + owners[i] + " pieces of:\n" + text);
            }
        }
        for (var draft : taken.drafts()) {
            var story = draft.story();
            var passages = draft.pieces().stream()
                    .filter(piece -> piece.part() == Part.BODY)
                    .map(piece -> piece.passage().text())
                    .toList();
            assertEquals(String.join("\n\n", passages), story.body());
            assertFalse(story.body().isBlank(), text);
            for (var part : List.of(Part.HEADLINE, Part.KICKER, Part.DECK)) {
                long pieces = draft.pieces().stream()
                        .filter(piece -> piece.part() == part)
                        .count();
                assertEquals(draft.has(part) ? 1 : 0, pieces, part + " of:\n" + text);
            }
        }
    }

    private static void mark(int[] owners, int start, int end) {
        for (int i = start; i < end; i++) {
            owners[i]++;
        }
    }
}
