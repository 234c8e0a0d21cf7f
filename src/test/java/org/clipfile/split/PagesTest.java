package org.clipfile.split;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a careful editor would file from each page; the pages' README.md gives the conventions. */
class PagesTest {
    private final StorySplitter splitter = new StorySplitter();

    static List<Path> pages() {
        var pages = Pages.all();
        assertTrue(pages.size() >= 26, "the pages are missing");
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsFiledAsItsEditorWould(Path page) throws IOException {
        var expected = expectation(page);
        var split = splitter.split(Pages.read(page));

        var articles = (List<?>) expected.get("articles");
        assertEquals(articles.size(), split.stories().size(), "stories");
        assertAll(IntStream.range(0, articles.size())
                .boxed()
                .flatMap(
                        i -> checks((Map<?, ?>) articles.get(i), split.stories().get(i), "story " + i + ": ")));
        assertEquals(
                ((List<?>) expected.get("leftOut"))
                        .stream().map(left -> leftOut((Map<?, ?>) left)).toList(),
                split.leftOut().stream()
                        .map(left -> left.reason() + " " + plain(left.text()))
                        .toList());
    }

    private static Map<String, Object> expectation(Path page) throws IOException {
        var file = page.resolveSibling(page.getFileName().toString().replace(".txt", ".json"));
        return new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});
    }

    private static Stream<Executable> checks(Map<?, ?> expected, Story story, String which) {
        var paragraphs = story.body().split("\n\n");
        return Stream.of(
                () -> assertEquals(plain(expected.get("headline")), plain(story.headline()), which + "headline"),
                () -> assertEquals(plain(expected.get("kicker")), plain(story.kicker()), which + "kicker"),
                () -> assertEquals(plain(expected.get("deck")), plain(story.deck()), which + "deck"),
                () -> assertEquals(plainAll((List<?>) expected.get("byline")), plainAll(story.bylines()), which),
                () -> assertEquals(plainAll((List<?>) expected.get("credits")), plainAll(story.credits()), which),
                () -> assertEquals(expected.get("status"), story.truncated() ? "TRUNCATED" : "COMPLETE", which),
                () -> assertEquals(expected.get("paragraphs"), paragraphs.length, which + "paragraphs"),
                () -> assertEquals(plain(expected.get("lede")), plain(paragraphs[0]), which + "lede"),
                () -> assertTrue(plain(story.body()).endsWith(plain(expected.get("lastWords"))), which + "last words"));
    }

    private static String leftOut(Map<?, ?> left) {
        return left.get("reason") + " " + plain(left.get("text"));
    }

    private static List<String> plainAll(List<?> texts) {
        return texts.stream().map(PagesTest::plain).toList();
    }

    /** The pages are compared with each run of white space taken as one space. */
    private static String plain(Object text) {
        return text == null
                ? null
                : text.toString().replaceAll("[\\s\\u00A0\\uFEFF\\u202F]+", " ").strip();
    }
}
