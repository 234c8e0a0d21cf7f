package org.clipfile.topic.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Part of a story that a rule can ask for. */
enum Field {
    /** All of the story; what a rule asks for unless it says otherwise. */
    TEXT,
    /** Headline and deck. */
    HEADLINE,
    /** The names of the people in the story. */
    PERSON;

    /** The name of the field in the index of a story, and in front of the colon in a rule. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that a rule calls by this name; the whole text has none. */
    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field != TEXT && field.key().equals(name))
                .findFirst();
    }
}
