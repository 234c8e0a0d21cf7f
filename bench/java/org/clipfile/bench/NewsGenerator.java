package org.clipfile.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up news: stories with a byline, a dateline, people with roles who say things, and paragraphs. The same seed gives
 * the same stories. Names are put together from 60 given and 240 family names, so that people come up again as in a
 * newspaper, some often and most seldom.
 */
public final class NewsGenerator {

    private static final List<String> GIVEN = words("""
            Ann Maria Joan Ruth Carla Irene Laura Helen Nadia Olga Priya Fatima Leila Rosa Elena Sofia Marta Ingrid Yuki Mei
            Amina Grace Judith Wendy Kate Diana Paula Tessa Vera Zoe John Peter Mark Paul James David Simon Martin Victor
            Oscar Hugo Ivan Pavel Omar Yusuf Ravi Arjun Kenji Pedro Carlos Luis Marco Stefan Erik Lars Niels Tomas Andrew
            Graham Colin""");

    private static final List<String> FAMILY_STEMS = words("""
            Ald Bar Cal Dun Ell Far Gar Hal Ing Jar Kel Lang Mar Nor Oak Pen Quin Rad Sand Thorn Und Ver Wal Yar""");

    private static final List<String> FAMILY_ENDS = words("berg ford ham ley man ner son ström ton wick");

    private static final List<String> ROLES = List.of(
            "Mayor",
            "Finance Minister",
            "Police Chief",
            "harbour director",
            "union leader",
            "Professor",
            "Senator",
            "company spokeswoman",
            "Judge",
            "coach");

    private static final List<String> PLACES =
            List.of("PORT ELLEN", "KYIV", "BRUSSELS", "LAGOS", "TAIPEI", "DENVER", "LIMA", "OSLO", "MANILA", "TUNIS");

    private static final List<String> SUBJECTS = words("""
            budget harbour election strike drought bridge hospital railway festival ceasefire inquiry merger tariff storm
            vaccine school pension reactor football verdict""");

    private static final List<String> VERBS = words("said announced warned argued insisted added promised explained");

    private static final List<String> PLAIN = words("""
            the council of a new plan for city after years talks with workers and owners over costs that rose faster than
            wages in spring while ships waited outside port under grey skies families moved into empty houses near river
            market prices fell again because buyers stayed away from auctions held every second week by regional board
            members who had voted against earlier proposals to close two small stations along northern line before winter""");

    private final Random random;
    private final int wordsPerStory;

    /**
     * @param wordsPerStory about how many the body of each has
     */
    public NewsGenerator(long seed, int wordsPerStory) {
        this.random = new Random(seed);
        this.wordsPerStory = wordsPerStory;
    }

    /** The next story, as plain text. */
    public String next() {
        var people = List.of(person(), person(), person());
        var subject = one(SUBJECTS);
        var text = new StringBuilder();
        text.append("%s %s Divides %s\n".formatted(capital(one(PLAIN)), capital(subject), capital(one(PLAIN))));
        text.append("By %s\n".formatted(person()));
        text.append("%s (Reuters) - ".formatted(one(PLACES)));
        var written = 0;
        while (written < wordsPerStory) {
            var paragraph = paragraph(people, subject);
            written += paragraph.split(" ").length;
            text.append(paragraph).append("\n\n");
        }
        return text.toString().strip() + "\n";
    }

    private String paragraph(List<String> people, String subject) {
        var who = people.get(random.nextInt(people.size()));
        return switch (random.nextInt(4)) {
            case 0 ->
                "%s %s %s on Friday that %s.".formatted(capital(one(ROLES)), who, one(VERBS), clause(18, subject));
            case 1 ->
                "“%s,” %s %s. “%s.”"
                        .formatted(capital(clause(12, subject)), family(who), one(VERBS), capital(clause(10, subject)));
            case 2 -> "%s. %s.".formatted(capital(clause(20, subject)), capital(clause(16, subject)));
            default ->
                "%s, who met %s in %s, did not comment, but %s."
                        .formatted(who, people.getFirst(), capital(one(PLAIN)) + "ville", clause(14, subject));
        };
    }

    private String clause(int words, String subject) {
        var clause = new ArrayList<String>();
        for (var i = 0; i < words; i++) {
            clause.add(i == words / 2 ? subject : one(PLAIN));
        }
        return String.join(" ", clause);
    }

    /** Low numbers come up far more often. */
    private String person() {
        var number = (int) (Math.pow(random.nextDouble(), 3) * GIVEN.size() * FAMILY_STEMS.size() * FAMILY_ENDS.size());
        var given = GIVEN.get(number % GIVEN.size());
        var family = number / GIVEN.size();
        return given + " " + FAMILY_STEMS.get(family % FAMILY_STEMS.size())
                + FAMILY_ENDS.get(family / FAMILY_STEMS.size());
    }

    private static String family(String person) {
        return person.substring(person.indexOf(' ') + 1);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
