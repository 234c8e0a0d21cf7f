package org.clipfile.extract.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Reads as examples of what is a person's name; all sentences are made up. */
class PersonTaggerTest {
    private static final PersonTagger TAGGER = PersonTagger.load();

    /** The names in an article whose sentences are given one by one. */
    private static List<String> names(String... sentences) {
        return names(TAGGER, sentences);
    }

    private static List<String> names(PersonTagger tagger, String... sentences) {
        var text = new StringBuilder();
        var spans = new ArrayList<SentenceSpan>();
        for (String sentence : sentences) {
            spans.add(new SentenceSpan(text.length(), text.length() + sentence.length()));
            text.append(sentence).append('\n');
        }
        return tagger.names(text.toString(), spans).stream()
                .map(name -> text.substring(name.start(), name.end()))
                .toList();
    }

    @Test
    void aTitleIsNoPartOfTheName() {
        assertEquals(
                List.of("Kevin Brandvold", "Aminata Traoré"),
                names("Foreign Minister Kevin Brandvold met President Aminata Traoré on Monday."));
    }

    @Test
    void aPossessiveIsNoPartOfTheName() {
        assertEquals(List.of("Gordon Wilkes"), names("Police searched Gordon Wilkes’s house."));
        assertEquals(List.of("Gordon Wilkes"), names("Police searched Gordon Wilkes's house."));
    }

    @Test
    void aNameInChineseBehindTheNameIsLeftAlone() {
        assertEquals(
                List.of("Hsu Maw-shin"), names("Bureau director-general Hsu Maw-shin (許茂新) said the plan was ready."));
    }

    @Test
    void namesOfManyConventionsAreFoundWhole() {
        assertEquals(List.of("Nguyen Van Hung"), names("Police chief Nguyen Van Hung said the road was open."));
        assertEquals(List.of("Ngozi Adeyemi-Bello"), names("\"We are late,\" said Ngozi Adeyemi-Bello."));
        assertEquals(
                List.of("Luiz Inácio da Costa"),
                names("Former president Luiz Inácio da Costa told reporters he was well."));
        assertEquals(List.of("Gilberto Reyes Jr"), names("Senator Gilberto Reyes Jr said the bill would pass."));
    }

    @Test
    void aSurnameAloneIsFoundWhenTheArticleHasTheWholeName() {
        assertEquals(
                List.of("Tendai Marufu", "Marufu"),
                names("The club signed striker Tendai Marufu from Dynamos.", "Marufu scored twice last season."));
    }

    @Test
    void aTableOfNamesIsRead() {
        assertEquals(
                List.of("Michael Johnson", "Daniel Williams", "Robert Thompson"),
                names(
                        "Men's 100m: 1 Michael Johnson (USA) 9.86; 2 Daniel Williams (JAM) 9.91; 3 Robert Thompson (GBR) 9.95."));
    }

    @Test
    void aVerbBeforeItsSubjectIsNoForename() {
        assertEquals(
                List.of("Mark Borba", "Borba"),
                names("Grower Mark Borba fallowed 3,000 acres.", "Said Borba: \"I have a well, and it is deep.\""));
    }

    @Test
    void companiesNamedAfterPeopleAreNoPersons() {
        assertEquals(List.of(), names("Johnson & Johnson and Goldman Sachs closed higher in New York."));
    }

    @Test
    void stormsNamedAfterPeopleAreNoPersons() {
        assertEquals(List.of(), names("Hurricane Katrina flooded New Orleans."));
    }

    @Test
    void anAdjectiveWithAHyphenIsNoPartOfTheName() {
        assertEquals(
                List.of("Ayman Nour", "Merkel"),
                names("Egyptian-born Ayman Nour met Chancellor-designate Merkel. A Kremlin-backed paper reported it."));
    }

    @Test
    void aNameUsedForThePersonCounts() {
        assertEquals(List.of("Trump"), names("The Trump administration said it would appeal."));
    }

    @Test
    void textWithoutCapitalsHasNoNames() {
        assertEquals(List.of(), names("nothing of note was said in the meeting, the spokesman told reporters."));
    }

    @Test
    void anEmptyTextHasNoNames() {
        assertEquals(List.of(), TAGGER.names("", List.of()));
    }

    @Test
    void aMegabyteWithoutASpaceIsOneWord() {
        String word = "Xy".repeat(500_000);
        assertTrue(names(word).size() <= 1);
    }

    @Test
    void anEndlessHeadlineInCapitalsIsRead() {
        String headline = "MINISTER JONES SAYS NO ".repeat(20_000);
        var found = TAGGER.names(headline, List.of(new SentenceSpan(0, headline.length())));
        for (var name : found) {
            assertTrue(name.start() < name.end() && name.end() <= headline.length());
        }
    }

    @Test
    void tenThousandQuotationMarksHaveNoNames() {
        assertEquals(List.of(), names("\"".repeat(10_000)));
    }

    @Test
    void namesNeverOverlap() {
        String text = "John Smith Jane Doe Abdul Karim bin Said Jr. \"Joe\" Li Wei A.B. van der Merwe O'Neill";
        int end = 0;
        for (var name : TAGGER.names(text, List.of(new SentenceSpan(0, text.length())))) {
            assertTrue(name.start() >= end);
            end = name.end();
        }
    }

    @Test
    void howSureANameIsLiesBetweenNoneAndOne() {
        String text = "Prime Minister Jacob Whitlam said so.";
        var rated = TAGGER.ratedNames(text, List.of(new SentenceSpan(0, text.length())));
        assertEquals(1, rated.size());
        assertTrue(rated.getFirst().confidence() > 0.5 && rated.getFirst().confidence() <= 1);
    }

    @Test
    void manyThreadsGetTheSameAnswer() throws InterruptedException, ExecutionException {
        String[] article = {
            "Mayor Olga Petrenko opened the bridge with engineer Sam Otieno.", "Petrenko thanked Otieno.", "It rained."
        };
        List<String> expected = names(article);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<Future<List<String>>>();
            for (int i = 0; i < 64; i++) {
                answers.add(threads.submit(() -> names(article)));
            }
            for (var answer : answers) {
                assertEquals(expected, answer.get());
            }
        }
    }

    @Test
    void aModelWrittenAndReadAgainIsTheSame() throws IOException {
        var first = new ByteArrayOutputStream();
        TAGGER.write(first);
        var again = new ByteArrayOutputStream();
        PersonTagger.read(new ByteArrayInputStream(first.toByteArray())).write(again);
        assertArrayEquals(first.toByteArray(), again.toByteArray());
    }
}
