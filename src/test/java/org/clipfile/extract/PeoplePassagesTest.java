package org.clipfile.extract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Passages written for this test with the people that a reader would find: name, role ("-" if the passage gives
 * none) and
 * each mention as written.
 */
class PeoplePassagesTest {
    private static final Extractor EXTRACTOR = new NewsExtractor();

    @TestFactory
    Stream<DynamicTest> peopleRolesAndMentionsAreThoseThatAReaderMarks() {
        return Passages.blocks("people-passages.txt").stream().map(block -> {
            int end = block.indexOf("\n----");
            String passage = block.substring(0, end).strip();
            String expected = block.substring(end + 5).strip();
            return DynamicTest.dynamicTest(
                    passage.substring(0, 40),
                    () -> assertEquals(
                            expected,
                            listed(EXTRACTOR
                                    .extract(new StoryText(null, null, passage))
                                    .people())));
        });
    }

    private static String listed(List<FoundPerson> people) {
        return people.stream()
                .map(person -> person.name()
                        + " | "
                        + (person.role() == null ? "-" : person.role())
                        + " | "
                        + person.mentions().stream().map(FoundMention::text).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }
}
