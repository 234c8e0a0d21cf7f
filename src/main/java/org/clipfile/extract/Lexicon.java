package org.clipfile.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What single words are known to be: names, titles, roles, places, verbs of saying. Immutable, so one is shared by all.
 * The sources and licences of the words stand at the head of each list.
 */
public final class Lexicon {
    private final Map<String, String> givenNames;
    private final Set<String> surnames;
    private final Set<String> worldSurnames;
    private final Set<String> surnamesFirst;
    private final Map<String, String> nationalities;
    private final Set<String> places;
    private final Set<String> placeOpeners;
    private final Map<String, String> states;
    private final Map<String, String> honorifics;
    private final Set<String> roles;
    private final Set<String> roleModifiers;
    private final Set<String> leaderRoles;
    private final Set<String> organisationWords;
    private final Set<String> organisationHeads;
    private final Set<String> nonNames;
    private final Set<String> particles;
    private final Set<String> suffixes;
    private final Set<String> attributiveNouns;
    private final Set<String> speechVerbs;
    private final Set<String> objectVerbs;
    private final Set<String> auxiliaries;
    private final Set<String> workNouns;
    private final Set<String> functionWords;
    private final Set<String> prepositions;
    private final Set<String> nameEndings;
    private final Set<String> monthNames;

    private Lexicon() {
        var given = new HashMap<>(WordList.pairs("given-names.txt"));
        WordList.pairs("given-names-more.txt").forEach(given::putIfAbsent);
        givenNames = Map.copyOf(given);
        var world = WordList.pairs("surnames-more.txt");
        surnames = union(WordList.words("surnames.txt"), world.keySet());
        worldSurnames = withValue(world, "world");
        surnamesFirst = WordList.words("surnames-first.txt");
        nationalities = Map.copyOf(WordList.pairs("nationalities.txt"));
        states = Map.copyOf(WordList.pairs("us-states.txt"));
        places = union(WordList.words("places.txt"), nationalities.keySet());
        placeOpeners = openers(places);
        honorifics = Map.copyOf(WordList.pairs("honorifics.txt"));
        roles = WordList.words("roles.txt");
        roleModifiers = WordList.words("role-modifiers.txt");
        leaderRoles = WordList.words("leader-roles.txt");
        organisationWords = WordList.words("organisation-words.txt");
        organisationHeads = WordList.words("organisation-heads.txt");
        nonNames = WordList.words("non-names.txt");
        particles = WordList.words("particles.txt");
        suffixes = WordList.words("suffixes.txt");
        attributiveNouns = WordList.words("attributive-nouns.txt");
        speechVerbs = union(WordList.words("speech-verbs.txt"), WordList.words("speech-verbs-more.txt"));
        objectVerbs = WordList.words("speech-verbs-object.txt");
        auxiliaries = WordList.words("speech-auxiliaries.txt");
        workNouns = WordList.words("work-nouns.txt");
        functionWords = WordList.words("function-words.txt");
        monthNames = WordList.words("month-names.txt");
        nameEndings = WordList.words("name-endings.txt");
        prepositions = WordList.words("prepositions.txt");
    }

    /** Reads the word lists from the class path. */
    public static Lexicon load() {
        return new Lexicon();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    private static Set<String> withValue(Map<String, String> pairs, String value) {
        var words = new HashSet<String>();
        pairs.forEach((word, v) -> {
            if (v.equals(value)) {
                words.add(word);
            }
        });
        return Set.copyOf(words);
    }

    private static Set<String> openers(Set<String> phrases) {
        var openers = new HashSet<String>();
        for (String phrase : phrases) {
            int space = phrase.indexOf(' ');
            if (space > 0) {
                openers.add(phrase.substring(0, space));
            }
        }
        return Set.copyOf(openers);
    }

    /** Whether a capitalised word is used as a given name anywhere. */
    public boolean isGivenName(String word) {
        return givenNames.containsKey(word);
    }

    /** What a given name says of its bearer. */
    public Gender genderOfGivenName(String word) {
        return gender(givenNames.get(word));
    }

    /** What an honorific says of its bearer: Mrs is a woman, Dr says nothing. */
    public Gender genderOfHonorific(String word) {
        return gender(honorifics.get(word));
    }

    private static Gender gender(String value) {
        return switch (value) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            case null, default -> Gender.UNKNOWN;
        };
    }

    /** Whether a capitalised word is known as a family name. */
    public boolean isSurname(String word) {
        return surnames.contains(word);
    }

    /** Whether a word ends as family names do: -enko, -dóttir, -shvili. */
    public boolean endsLikeSurname(String word) {
        String small = lower(word);
        for (int length = 2; length <= 7 && length + 3 <= small.length(); length++) {
            if (nameEndings.contains(small.substring(small.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a family name stands alone for one well-known person in world news. */
    public boolean isWorldSurname(String word) {
        return worldSurnames.contains(word);
    }

    /** Whether a word is a family name that stands before the given name. */
    public boolean isSurnameFirst(String word) {
        return surnamesFirst.contains(word);
    }

    /** The country that a country's name or adjective means, as a key; empty for other words. */
    public Optional<String> nationality(String words) {
        return Optional.ofNullable(nationalities.get(words));
    }

    /** The state of the US that a name, an abbreviation or a word for its people means; empty for other words. */
    public Optional<String> state(String words) {
        return Optional.ofNullable(states.get(words.endsWith(".") ? words.substring(0, words.length() - 1) : words));
    }

    /** Whether words name a place, a country or its people. */
    public boolean isPlace(String words) {
        return places.contains(words);
    }

    /** Whether a word may be the first of a place of several words. */
    public boolean opensPlace(String word) {
        return placeOpeners.contains(word);
    }

    /** Whether a word is a form of address such as Mr. */
    public boolean isHonorific(String word) {
        return honorifics.containsKey(word);
    }

    /** Whether a word, in any case, is the head of a role such as "minister". */
    public boolean isRole(String word) {
        return roles.contains(lower(word));
    }

    /** Whether a word, in any case, may stand before the head of a role, such as "foreign". */
    public boolean isRoleModifier(String word) {
        return roleModifiers.contains(lower(word));
    }

    /** Whether "the leader" may mean someone with this role. */
    public boolean isLeaderRole(String word) {
        return leaderRoles.contains(lower(word));
    }

    /** Whether a capitalised word makes the name it belongs to one of an organisation, place, event or work. */
    public boolean isOrganisationWord(String word) {
        return organisationWords.contains(word);
    }

    /** Whether a capitalised word makes the name behind it one of a thing: Hurricane, Mount, USS. */
    public boolean isOrganisationHead(String word) {
        return organisationHeads.contains(word);
    }

    /** Whether a capitalised word is no part of a name. */
    public boolean isNonName(String word) {
        return nonNames.contains(word);
    }

    /** Whether a given name is also a month. */
    public boolean isMonthName(String word) {
        return monthNames.contains(word);
    }

    /** Whether a word is one such as "van" or "bin". */
    public boolean isParticle(String word) {
        return particles.contains(word);
    }

    /** Whether a word is one such as Jr. */
    public boolean isSuffix(String word) {
        return suffixes.contains(word);
    }

    /** Whether a family name before this noun still means the person. */
    public boolean isAttributiveNoun(String word) {
        return attributiveNouns.contains(word);
    }

    /** Whether a word is a form of a verb of saying that takes a clause or direct speech. */
    public boolean isSpeechVerb(String word) {
        return speechVerbs.contains(word);
    }

    /** Whether a word is a form of a verb whose object may be quoted: called, dismissed. */
    public boolean isObjectVerb(String word) {
        return objectVerbs.contains(word);
    }

    /** Whether a word may stand between speaker and verb of saying. */
    public boolean isAuxiliary(String word) {
        return auxiliaries.contains(word);
    }

    /** Whether quotation marks behind this noun hold a title or a term. */
    public boolean isWorkNoun(String word) {
        return workNouns.contains(lower(word));
    }

    /** Whether a word is one such as "the", "And" or "was"; not in capitals, where "US" would be one. */
    public boolean isFunctionWord(String word) {
        return !Words.allCapitals(word) && functionWords.contains(lower(word));
    }

    /** Whether a word, in any case, is a preposition. */
    public boolean isPreposition(String word) {
        return prepositions.contains(lower(word));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
