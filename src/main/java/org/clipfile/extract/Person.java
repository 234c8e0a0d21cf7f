package org.clipfile.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A person while the mentions of a story are gathered. Used by one thread. */
final class Person {
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> nativeNames = new LinkedHashSet<>();
    private final Set<List<String>> called = new HashSet<>();
    private NameForm fullest;
    private Gender gender;
    /** Place in reading order of the latest mention that was matched; for "who was named last". */
    private int lastSeen;

    Person(Mention first) {
        this.fullest = first.form();
        this.gender = first.gender();
    }

    NameForm fullest() {
        return fullest;
    }

    Gender gender() {
        return gender;
    }

    int lastSeen() {
        return lastSeen;
    }

    void seenAt(int place) {
        called.add(mentions.getLast().form().words());
        lastSeen = place;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Set<String> roles() {
        return roles;
    }

    Set<String> nativeNames() {
        return nativeNames;
    }

    /** Whether the story has used this short form for the person before. */
    boolean isCalled(NameForm form) {
        return called.contains(form.words());
    }

    /** Takes the gender that a role tells for certain over. */
    void isKnownToBe(Gender certain) {
        if (certain != Gender.UNKNOWN) {
            gender = certain;
        }
    }

    /** Takes a fuller form and a known gender over. */
    void learn(Mention mention) {
        boolean fuller = mention.form().words().size() > fullest.words().size();
        if (gender == Gender.UNKNOWN || fuller && mention.gender() != Gender.UNKNOWN) {
            gender = mention.gender();
        }
        if (mention.form().words().size() > fullest.words().size()
                || (mention.form().words().size() == fullest.words().size()
                        && fullest.suffix().isEmpty())) {
            fullest = mention.form().words().size() > fullest.words().size()
                            || !mention.form().suffix().isEmpty()
                    ? mention.form()
                    : fullest;
        }
    }
}
