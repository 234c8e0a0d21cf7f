package org.clipfile.extract;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Passages written for this test in the manner of newspapers around the world, with the quotes and speakers that a
 * reader
 * would mark. A line of four hyphens parts the passage from its quotes: speaker ("?" if not one of the people), verb
 * ("-"
 * if none), words.
 */
class QuotePassagesTest {
    private static final Extractor EXTRACTOR = new NewsExtractor();

    @TestFactory
    Stream<DynamicTest> quotesAndSpeakersAreThoseThatAReaderMarks() {
        return Passages.blocks("quote-passages.txt").stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.strip().substring(0, 50), () -> assertEquals(expected(block), found(block))));
    }

    private static String passage(String block) {
        return block.substring(0, block.indexOf("\n----")).strip();
    }

    private static String expected(String block) {
        return block.substring(block.indexOf("\n----") + 5).strip();
    }

    private static String found(String block) {
        List<FoundQuote> quotes =
                EXTRACTOR.extract(new StoryText(null, null, passage(block))).quotes();
        return String.join(
                "\n",
                quotes.stream()
                        .map(quote ->
                                (quote.speaker() == null ? "?" : quote.speaker().name())
                                        + " | "
                                        + (quote.verb() == null ? "-" : quote.verb())
                                        + " | "
                                        + quote.text())
                        .toList());
    }
}
