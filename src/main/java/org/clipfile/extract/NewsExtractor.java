package org.clipfile.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Finds people and quotes in English news: tokens, names, people, roles, quotes, in this order. Holds only word lists,
 * so one instance serves all threads.
 */
public final class NewsExtractor implements Extractor {
    private final Lexicon lexicon;
    private final NameSpotter spotter;
    private final Tokeniser tokeniser = new Tokeniser();
    private final LanguageCheck languageCheck;
    private final RoleFinder roleFinder;
    private final PersonResolver resolver;

    /** Spots names by rules, with the word lists on the class path. */
    public NewsExtractor() {
        this(Lexicon.load());
    }

    private NewsExtractor(Lexicon lexicon) {
        this(lexicon, new RuleNameSpotter(lexicon));
    }

    /**
     * Uses another spotter.
     *
     * @param lexicon the words it knows
     * @param spotter finds the names in each part of a story
     */
    public NewsExtractor(Lexicon lexicon, NameSpotter spotter) {
        this.lexicon = lexicon;
        this.spotter = spotter;
        this.languageCheck = new LanguageCheck(lexicon);
        this.roleFinder = new RoleFinder(lexicon);
        this.resolver = new PersonResolver(lexicon, roleFinder, spotter.knowsShortForms());
    }

    @Override
    public Extraction extract(StoryText story) {
        Tokens body = tokeniser.tokenise(Part.BODY, story.body());
        var parts = new ArrayList<Tokens>();
        if (story.headline() != null) {
            parts.add(tokeniser.tokenise(Part.HEADLINE, story.headline()));
        }
        if (story.deck() != null) {
            parts.add(tokeniser.tokenise(Part.DECK, story.deck()));
        }
        parts.add(body);
        var language = languageCheck.languageOf(body);
        if (!language.readable()) {
            return new Extraction(language.language(), List.of(), List.of());
        }
        var spans = new ArrayList<List<NameSpan>>();
        for (Tokens part : parts) {
            spans.add(spotter.spot(part));
        }
        List<Person> people = resolver.resolve(parts, spans);
        var found = new IdentityHashMap<Person, FoundPerson>();
        var foundPeople = new ArrayList<FoundPerson>();
        for (Person person : people) {
            FoundPerson result = result(person);
            found.put(person, result);
            foundPeople.add(result);
        }
        var quotes = new ArrayList<FoundQuote>();
        for (QuoteFinder.Quote quote : QuoteFinder.find(body, people, lexicon, roleFinder)) {
            QuoteSpan span = quote.span();
            Attribution by = quote.attribution();
            FoundPerson speaker = by.person() == null ? null : found.get(by.person());
            quotes.add(new FoundQuote(
                    span.start(), span.end(), span.text(story.body()), by.verb(), by.written(), speaker));
        }
        return new Extraction(language.language(), foundPeople, quotes);
    }

    private static FoundPerson result(Person person) {
        var mentions = person.mentions().stream().map(Mention::found).toList();
        String fullest = "";
        int most = 0;
        for (Mention mention : person.mentions()) {
            int words =
                    mention.form().words().size() * 2 + (mention.form().suffix().isEmpty() ? 0 : 1);
            if (words > most) {
                most = words;
                fullest = mention.found().text();
            }
        }
        String name = String.join(" ", fullest.split("\\s+"));
        String role =
                person.roles().isEmpty() ? null : person.roles().iterator().next();
        return new FoundPerson(name, mentions, role, List.copyOf(person.nativeNames()));
    }
}
