package org.clipfile.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Decides which mentions of a story are one person. Full names first: they are sure, and a short form that comes before
 * its full name (in a headline) still finds it. Then the short forms in reading order. Last, places of a sure family
 * name
 * that no spotter saw.
 */
final class PersonResolver {
    private static final Comparator<Mention> READING_ORDER =
            Comparator.<Mention>comparingInt(m -> m.tokens().part().ordinal()).thenComparingInt(Mention::from);

    /** No story gives one person more roles or native names; keeps the time for hostile texts linear. */
    private static final int MOST_ROLES = 20;

    private final Lexicon lexicon;
    private final RoleFinder roles;

    private final boolean subjectsOnly;

    /**
     * @param shortFormsKnown whether the spotter has looked for short forms: then those it left out count only where
     *     nothing but a name can stand
     */
    PersonResolver(Lexicon lexicon, RoleFinder roles, boolean shortFormsKnown) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.subjectsOnly = shortFormsKnown;
    }

    /**
     * Gathers the people of a story.
     *
     * @param parts its parts in reading order
     * @param spans the spans spotted in each part
     * @return people in the order of their first mention
     */
    List<Person> resolve(List<Tokens> parts, List<List<NameSpan>> spans) {
        var mentions = new ArrayList<Mention>();
        for (int p = 0; p < parts.size(); p++) {
            Tokens tokens = parts.get(p);
            for (NameSpan span : spans.get(p)) {
                int from = behindTitles(tokens, span.from(), span.to());
                if (from < span.to() && !isNoName(tokens, from, span.to())) {
                    mentions.add(mention(tokens, from, span.to(), span.sure()));
                }
            }
        }
        var people = new People();
        for (Mention mention : mentions) {
            if (mention.sure() && !mention.form().single()) {
                addFullName(mention, people);
            }
        }
        addConfirmed(mentions, people);
        addUnseen(parts, spans, people, mentions);
        mentions.sort(READING_ORDER);
        for (int i = 0; i < mentions.size(); i++) {
            place(mentions.get(i), i, people);
        }
        var named = new ArrayList<Person>();
        for (Person person : people.all()) {
            if (!person.mentions().isEmpty()) {
                readRoles(person);
                named.add(person);
            }
        }
        named.sort(Comparator.comparing(person -> person.mentions().getFirst(), READING_ORDER));
        return named;
    }

    /** Where the name starts in a span that a spotter began too early: "NASA Administrator Charles Bolden". */
    private int behindTitles(Tokens tokens, int from, int to) {
        // "Shadow Home Secretary" is nobody, "Ben Player" is somebody.
        int last = lexicon.isGivenName(Words.unshouted(tokens.form(from))) || to == from + 1 ? to - 2 : to - 1;
        for (int i = last; i >= from; i--) {
            if (isTitle(Words.unshouted(tokens.form(i)))) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isTitle(String word) {
        return Words.word(word)
                && Words.capitalised(word)
                && (lexicon.isRole(word) || word.equals("Tem"))
                && !lexicon.isGivenName(word)
                && !lexicon.isSurname(word);
    }

    /** What a spotter may take for a name and is none: "D-Tulsa", "the Iowan", "I’ve". */
    private boolean isNoName(Tokens tokens, int from, int to) {
        String word = tokens.form(from);
        boolean demonym = to == from + 1
                && lexicon.state(word).isPresent()
                && !lexicon.isPlace(word)
                && !lexicon.isGivenName(word)
                && !lexicon.isSurname(word);
        return isPartyLabel(word) || demonym || to == from + 1 && isContraction(word);
    }

    private static boolean isContraction(String word) {
        return word.length() < 6
                && (word.endsWith("’ve") || word.endsWith("'ve") || word.endsWith("’ll") || word.endsWith("'ll"));
    }

    /** "D-Tulsa", "R-Texas": an American politician's party and place. */
    private static boolean isPartyLabel(String word) {
        return word.length() > 3 && word.charAt(1) == '-' && "DRI".indexOf(word.charAt(0)) >= 0;
    }

    private Mention mention(Tokens tokens, int from, int to, boolean sure) {
        NameForm form = NameForm.of(tokens, from, to, lexicon);
        Gender gender = Gender.UNKNOWN;
        int sentence = tokens.sentenceFrom(tokens.sentenceOf(from));
        if (from > sentence) {
            gender = lexicon.genderOfHonorific(tokens.form(from - 1));
        }
        if (gender == Gender.UNKNOWN && !form.single() && !form.familyFirst()) {
            gender = lexicon.genderOfGivenName(Words.unshouted(tokens.form(from)));
        }
        return new Mention(tokens, from, to, form, gender, sure);
    }

    /** Finds or makes the person of a full name. */
    private static void addFullName(Mention mention, People people) {
        for (Person person : people.sharingAWord(mention.form())) {
            if (!person.fullest().single()
                    && person.fullest().agreesWith(mention.form())
                    && (person.gender().agreesWith(mention.gender())
                            || person.fullest().endsWith(mention.form())
                            || mention.form().endsWith(person.fullest()))) {
                person.learn(mention);
                people.index(person);
                return;
            }
        }
        people.add(new Person(mention));
    }

    /**
     * News gives a name in full once and the last name from then on: an unknown "Coco Gauff" is a person where "Gauff"
     * stands alone, too. Companies are shortened to their first word.
     */
    private static void addConfirmed(List<Mention> mentions, People people) {
        var alone = new HashSet<String>();
        for (Mention mention : mentions) {
            if (mention.form().single()) {
                alone.add(mention.form().first());
            }
        }
        for (Mention mention : mentions) {
            boolean confirmed = !mention.sure()
                    && mention.form().words().size() > 1
                    && mention.form().words().size() < 4
                    && alone.contains(mention.form().family())
                    && !alone.contains(mention.form().first());
            if (confirmed) {
                addFullName(mention, people);
            }
        }
    }

    /** Gives a mention to its person, or makes one, or drops it if nothing confirms it. */
    private void place(Mention mention, int index, People people) {
        Person best = null;
        int bestFit = 0;
        for (Person person : people.sharingAWord(mention.form())) {
            int fit = fit(mention, person);
            if (fit == 0) {
                continue;
            }
            boolean better = best == null || fit > bestFit || (fit == bestFit && isRather(person, best, mention));
            if (better) {
                best = person;
                bestFit = fit;
            }
        }
        if (best == null) {
            if (!mention.sure()) {
                return;
            }
            best = new Person(mention);
            people.add(best);
        } else if (!mention.sure() && bestFit < 2) {
            return;
        }
        best.learn(mention);
        best.mentions().add(mention);
        best.seenAt(index + 1);
    }

    /**
     * Whom a short form means that fits two: whom the story has called by it before, as it names the other in full each time; else
     * the one last named.
     */
    private static boolean isRather(Person person, Person other, Mention mention) {
        boolean called = person.isCalled(mention.form());
        return called == other.isCalled(mention.form()) ? person.lastSeen() > other.lastSeen() : called;
    }

    /** "Cortez Masto" is Catherine Cortez Masto, whatever a first name Cortez would say. */
    private static boolean isFamilyNameOf(Mention mention, Person person) {
        return !mention.form().single() && person.fullest().endsWith(mention.form());
    }

    private static int fit(Mention mention, Person person) {
        if (!person.gender().agreesWith(mention.gender()) && !isFamilyNameOf(mention, person)) {
            return 0;
        }
        int fit = mention.form().fits(person.fullest());
        if (fit > 0) {
            return mention.form().words().size() == person.fullest().words().size() ? 4 : fit;
        }
        boolean both = !mention.form().single() && !person.fullest().single();
        return both && person.fullest().agreesWith(mention.form()) ? 3 : 0;
    }

    /** Adds the places of sure family names that the spotter left out. */
    private void addUnseen(List<Tokens> parts, List<List<NameSpan>> spans, People people, List<Mention> mentions) {
        var families = new HashSet<String>();
        for (Person person : people.all()) {
            families.add(person.fullest().family());
            if (person.fullest().familyFirst() || person.fullest().words().size() > 3) {
                person.fullest().words().stream()
                        .filter(word -> word.length() > 2 && !lexicon.isParticle(word))
                        .forEach(families::add);
            }
        }
        for (int p = 0; p < parts.size(); p++) {
            Tokens tokens = parts.get(p);
            var taken = new BitSet(tokens.size());
            for (NameSpan span : spans.get(p)) {
                taken.set(span.from(), span.to());
            }
            for (int i = 0; i < tokens.size(); i++) {
                if (!taken.get(i) && mayBeFamilyName(tokens, i) && families.contains(NameForm.fold(tokens.form(i)))) {
                    mentions.add(mention(tokens, i, i + 1, false));
                }
            }
        }
    }

    private boolean mayBeFamilyName(Tokens tokens, int i) {
        String form = tokens.form(i);
        if (form.length() > 40 || !Words.word(form) || !Words.capitalised(form)) {
            return false;
        }
        String word = Words.unshouted(form);
        boolean another = subjectsOnly && !Words.allCapitals(form)
                || lexicon.isPlace(word)
                || lexicon.isMonthName(word)
                || lexicon.isNonName(word)
                || lexicon.isOrganisationWord(word)
                || lexicon.isRole(word)
                || lexicon.isRoleModifier(word)
                || lexicon.isHonorific(word);
        return another ? standsAsSubject(tokens, i, word) : !besideCapital(tokens, i);
    }

    /** "King had a dream": a word that is more often something else counts where only a name can stand. */
    private boolean standsAsSubject(Tokens tokens, int i, String word) {
        if (lexicon.isPlace(word) || i + 1 >= tokens.size() || Words.allCapitals(tokens.form(i))) {
            return false;
        }
        String next = tokens.form(i + 1);
        String previous = i == 0 ? "." : tokens.form(i - 1);
        boolean verbBehind =
                (Words.word(next) && Words.lowerCase(next) && !lexicon.isPreposition(next) && !lexicon.isRole(next))
                        || ClauseWords.isPossessive(next);
        return verbBehind
                && (!Words.word(previous)
                        || (Words.lowerCase(previous)
                                && !lexicon.isFunctionWord(previous)
                                && !lexicon.isPreposition(previous)));
    }

    /** Part of a longer capitalised run, which the spotter has judged as a whole. */
    private boolean besideCapital(Tokens tokens, int i) {
        if (Words.allCapitals(tokens.form(i))) {
            // In a headline all in capitals every word stands beside one.
            return false;
        }
        if (i + 1 < tokens.size()) {
            String next = tokens.form(i + 1);
            if (next.equals("&") || (Words.word(next) && Words.capitalised(next) && !lexicon.isFunctionWord(next))) {
                return true;
            }
        }
        if (i == 0) {
            return false;
        }
        String previous = tokens.form(i - 1);
        return previous.equals("&")
                || (Words.word(previous)
                        && Words.capitalised(previous)
                        && !lexicon.isFunctionWord(previous)
                        && !lexicon.isRole(previous)
                        && !lexicon.isHonorific(previous)
                        && !lexicon.isNonName(previous));
    }

    private void readRoles(Person person) {
        for (Mention mention : person.mentions()) {
            String role = roles.roleAt(mention.tokens(), mention.from(), mention.to());
            if (role != null && person.roles().size() < MOST_ROLES) {
                person.roles().add(role);
                roles.headsOf(role).stream().limit(1).map(Gender::ofRole).forEach(person::isKnownToBe);
            }
            String nativeName = NativeNames.inBracketsAt(mention.tokens(), mention.to());
            if (nativeName != null && person.nativeNames().size() < MOST_ROLES) {
                person.nativeNames().add(nativeName);
            }
        }
    }
}
