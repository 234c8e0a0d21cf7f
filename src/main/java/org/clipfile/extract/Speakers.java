package org.clipfile.extract;

import java.util.List;
import java.util.function.Predicate;

/** What the body's tokens say of people: which token starts or ends a mention, and who was named last. */
final class Speakers {
    private final Person[] personAt;
    private final int[] mentionEnd;
    private final int[] mentionStart;

    Speakers(Tokens body, List<Person> people) {
        this.personAt = new Person[body.size()];
        this.mentionEnd = new int[body.size()];
        this.mentionStart = new int[body.size()];
        for (Person person : people) {
            for (Mention mention : person.mentions()) {
                if (mention.tokens() == body) {
                    for (int i = mention.from(); i < mention.to(); i++) {
                        personAt[i] = person;
                        mentionEnd[i] = mention.to();
                        mentionStart[i] = mention.from();
                    }
                }
            }
        }
    }

    /** The person that a token names; null if none, and for a quote, which is no token. */
    Person personAt(int token) {
        return token < 0 ? null : personAt[token];
    }

    /** First token of the mention that a token is part of. */
    int mentionStart(int token) {
        return mentionStart[token];
    }

    /** Token behind the mention that a token is part of. */
    int mentionEnd(int token) {
        return mentionEnd[token];
    }

    /**
     * The one of whom it holds who was named last before a token.
     *
     * @param reach how many tokens back
     * @return null if none was
     */
    Person lastNamed(int token, int reach, Predicate<Person> holds) {
        for (int i = token - 1; i >= Math.max(0, token - reach); i--) {
            if (personAt[i] != null && holds.test(personAt[i])) {
                return personAt[i];
            }
        }
        return null;
    }
}
