package org.clipfile.extract;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a careful reader marks on a real front page, cut into its five stories. */
class FrontPageTest {
    private static final Extractor EXTRACTOR = new NewsExtractor();
    private static final List<StoryText> STORIES = Passages.stories("front-page-stories.txt");

    private static Extraction read(int story) {
        return EXTRACTOR.extract(STORIES.get(story));
    }

    private static FoundPerson person(Extraction extraction, String name) {
        return extraction.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not among " + names(extraction)));
    }

    private static List<String> names(Extraction extraction) {
        return extraction.people().stream().map(FoundPerson::name).toList();
    }

    private static List<String> writtenAs(FoundPerson person) {
        return person.mentions().stream().map(FoundMention::text).toList();
    }

    @Test
    void theTwelvePeopleAreFoundAndNobodyElse() {
        assertAll(
                () -> assertEquals(
                        List.of(
                                "Donald Trump",
                                "Vladimir Putin",
                                "Steve Witkoff",
                                "Yuri Ushakov",
                                "Kirill Dmitriev",
                                "Volodymyr Zelenskiy",
                                "Sergei Lavrov",
                                "Yaroslav Moskalik"),
                        names(read(0))),
                () -> assertEquals(List.of("Hsu Maw-shin"), names(read(1))),
                () -> assertEquals(List.of("Gilbert Teodoro Jr"), names(read(2))),
                () -> assertEquals(List.of("Kevin Rudd"), names(read(3))),
                () -> assertEquals(List.of("Marjorie Taylor Greene"), names(read(4))));
    }

    @Test
    void everyMentionIsCounted() {
        Extraction envoy = read(0);
        assertAll(
                () -> assertEquals(5, person(envoy, "Donald Trump").mentions().size()),
                () -> assertEquals(
                        10, person(envoy, "Vladimir Putin").mentions().size()),
                () -> assertEquals(
                        List.of("Steve Witkoff", "Witkoff", "Witkoff"), writtenAs(person(envoy, "Steve Witkoff"))),
                () -> assertEquals(
                        List.of("Volodymyr Zelenskiy", "Zelenskiy", "Zelenskiy", "Zelenskiy"),
                        writtenAs(person(envoy, "Volodymyr Zelenskiy"))),
                () -> assertEquals(List.of("Hsu Maw-shin", "Hsu", "Hsu"), writtenAs(person(read(1), "Hsu Maw-shin"))),
                () -> assertEquals(List.of("Kevin Rudd", "Rudd"), writtenAs(person(read(3), "Kevin Rudd"))));
    }

    @Test
    void mentionsAreExactSubstringsOfTheirPart() {
        int seen = 0;
        for (StoryText story : STORIES) {
            for (FoundPerson person : EXTRACTOR.extract(story).people()) {
                for (FoundMention mention : person.mentions()) {
                    String part = mention.part() == Part.DECK ? story.deck() : story.body();
                    assertEquals(mention.text(), part.substring(mention.start(), mention.end()));
                    seen++;
                }
            }
        }
        assertEquals(33, seen);
    }

    @Test
    void aPersonNamedOnlyInTheDeckIsFoundThere() {
        FoundPerson greene = person(read(4), "Marjorie Taylor Greene");
        assertAll(
                () -> assertEquals(Part.DECK, greene.mentions().getFirst().part()),
                () -> assertEquals("Republican Representative", greene.role()));
    }

    @Test
    void rolesAreThoseThatTheStoriesGive() {
        Extraction envoy = read(0);
        assertAll(
                () -> assertEquals("US President", person(envoy, "Donald Trump").role()),
                () -> assertEquals(
                        "Russian President", person(envoy, "Vladimir Putin").role()),
                () -> assertNull(person(envoy, "Steve Witkoff").role()),
                () -> assertEquals(
                        "foreign policy aide", person(envoy, "Yuri Ushakov").role()),
                () -> assertEquals(
                        "envoy for economic relations",
                        person(envoy, "Kirill Dmitriev").role()),
                () -> assertEquals(
                        "Ukrainian President",
                        person(envoy, "Volodymyr Zelenskiy").role()),
                () -> assertEquals(
                        "Russian Foreign Minister",
                        person(envoy, "Sergei Lavrov").role()),
                () -> assertEquals(
                        "Russian Major General",
                        person(envoy, "Yaroslav Moskalik").role()),
                () -> assertEquals(
                        "Central Taiwan Science Park Bureau director-general",
                        person(read(1), "Hsu Maw-shin").role()),
                () -> assertEquals(
                        "Philippine Secretary of National Defense",
                        person(read(2), "Gilbert Teodoro Jr").role()),
                () -> assertEquals(
                        "Australian Ambassador to the US",
                        person(read(3), "Kevin Rudd").role()));
    }

    @Test
    void aPersonsNativeNameIsKeptAndACompanysIsNot() {
        Extraction plants = read(1);
        assertEquals(List.of("許茂新"), person(plants, "Hsu Maw-shin").nativeNames());
        assertEquals(1, plants.people().size());
    }

    @Test
    void theEightQuotesHaveTheirSpeakersAndScareQuotesAreNone() {
        var quotes = new ArrayList<String>();
        for (StoryText story : STORIES) {
            for (FoundQuote quote : EXTRACTOR.extract(story).quotes()) {
                assertEquals(quote.text(), story.body().substring(quote.start(), quote.end()));
                quotes.add(quote.speaker().name() + " " + quote.verb() + ": " + quote.text());
            }
        }
        assertEquals(
                List.of(
                        "Donald Trump said: Crimea will stay with Russia.",
                        "Donald Trump added: understands that.",
                        "Donald Trump said: a lot of pressure on both",
                        "Donald Trump said: wants to make a deal. We’re going to find out very soon.",
                        "Donald Trump said: Stopping the war, stopping taking the whole country — pretty big concession.",
                        "Sergei Lavrov said: several signs that we are moving in the right direction",
                        "Volodymyr Zelenskiy called: unconditional ceasefire",
                        "Gilbert Teodoro Jr told: It would be hiding from the obvious to say that Taiwan’s security will not affect us,"),
                quotes);
    }

    @Test
    void aSpeakerNamedByHisRoleIsWrittenAsTheStoryWritesHim() {
        FoundQuote pressure = read(0).quotes().get(2);
        assertEquals("The US leader", pressure.speakerAsWritten());
        assertTrue(read(0).people().contains(pressure.speaker()));
    }

    @Test
    void theLanguageIsEnglish() {
        assertEquals("en", read(0).language());
    }
}
