package org.clipfile.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people of a story while they are gathered, to be found by any word of their names, or by its first letters, as
 * spellings differ at the end. Used by one thread.
 */
final class People {
    /** Of people who share a word only so many are compared: more are no story, and time must stay linear. */
    private static final int MOST_NAMESAKES = 30;

    /** Spellings of one name agree in their first letters; the same number as in {@link NameForm}. */
    private static final int FIRST_LETTERS = 4;

    private final List<Person> all = new ArrayList<>();
    private final Map<String, Set<Person>> byWord = new HashMap<>();

    List<Person> all() {
        return all;
    }

    void add(Person person) {
        all.add(person);
        index(person);
    }

    /** To be called again when the person's fullest name has changed. */
    void index(Person person) {
        for (String word : person.fullest().words()) {
            Set<Person> namesakes = byWord.computeIfAbsent(key(word), k -> new LinkedHashSet<>());
            if (namesakes.size() < MOST_NAMESAKES) {
                namesakes.add(person);
            }
        }
    }

    /** Those who may have this name, in the order in which they were added. */
    Set<Person> sharingAWord(NameForm form) {
        var found = new LinkedHashSet<Person>();
        for (String word : form.words()) {
            found.addAll(byWord.getOrDefault(key(word), Set.of()));
        }
        return found;
    }

    private static String key(String word) {
        return word.length() > FIRST_LETTERS ? word.substring(0, FIRST_LETTERS) : word;
    }
}
