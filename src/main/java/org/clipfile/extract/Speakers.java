package org.clipfile.extract;

import java.util.List;

/** What the body's tokens say of people: which token starts or ends a mention, and whom "the minister" means. */
final class Speakers {
    private final Tokens body;
    private final Lexicon lexicon;
    private final RoleFinder roleFinder;
    private final List<Person> people;
    private final Person[] personAt;
    private final int[] mentionEnd;
    private final int[] mentionStart;

    Speakers(Tokens body, List<Person> people, Lexicon lexicon, RoleFinder roleFinder) {
        this.body = body;
        this.lexicon = lexicon;
        this.roleFinder = roleFinder;
        this.people = people;
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
     * The one person whom a role such as "the US leader" or "the minister" means.
     *
     * @param from first token of the noun phrase
     * @param to token behind it
     * @return null where no one or more than one person fits
     */
    Person byRole(int from, int to) {
        int start = from;
        while (start < to && lexicon.isFunctionWord(body.form(start))) {
            start++;
        }
        if (start == from && !lexicon.isPlace(body.form(from)) && !lexicon.isRole(body.form(from))) {
            return null;
        }
        if (start > from && !body.form(start - 1).equalsIgnoreCase("the")) {
            return null;
        }
        int head = -1;
        for (int i = start; i < to && !lexicon.isPreposition(body.form(i)); i++) {
            if (!Words.word(body.form(i)) && !body.form(i).endsWith("s")) {
                return null;
            }
            head = i;
        }
        if (head < 0 || !lexicon.isRole(body.form(head))) {
            return null;
        }
        Person found = null;
        for (Person person : people) {
            if (hasRole(person, start, head)) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    private boolean hasRole(Person person, int start, int head) {
        for (String role : person.roles()) {
            if (meets(role, start, head)) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(String role, int start, int head) {
        String wanted = Lexicon.lower(body.form(head));
        List<String> heads = roleFinder.headsOf(role);
        if (heads.isEmpty()) {
            return false;
        }
        boolean leader = wanted.equals("leader") || wanted.equals("ruler");
        boolean sameHead = heads.getFirst().equals(wanted) || (leader && lexicon.isLeaderRole(heads.getFirst()));
        if (!sameHead) {
            return false;
        }
        var roleWords = List.of(role.toLowerCase(java.util.Locale.ROOT).split("\\s+"));
        for (String limiting : List.of(
                "vice",
                "deputy",
                "former",
                "ex",
                "assistant",
                "foreign",
                "defense",
                "defence",
                "finance",
                "interior")) {
            boolean inRole = roleWords.contains(limiting);
            boolean inPhrase = false;
            for (int i = start; i < head; i++) {
                inPhrase |= body.form(i).equalsIgnoreCase(limiting);
            }
            if (inRole != inPhrase
                    && (inPhrase || leader || !limiting.matches("foreign|defense|defence|finance|interior|former"))) {
                return false;
            }
        }
        for (int i = start; i < head; i++) {
            var nation = lexicon.nationality(body.form(i));
            if (nation.isPresent() && !namesNation(role, nation.get())) {
                return false;
            }
            boolean otherModifier = nation.isEmpty()
                    && lexicon.isRoleModifier(body.form(i))
                    && !roleWords.contains(Lexicon.lower(body.form(i)));
            if (otherModifier) {
                return false;
            }
        }
        return true;
    }

    private boolean namesNation(String role, String nation) {
        String[] words = role.split("[\\s’']+");
        for (int i = 0; i < words.length; i++) {
            boolean one = lexicon.nationality(words[i]).filter(nation::equals).isPresent();
            boolean two = i + 1 < words.length
                    && lexicon.nationality(words[i] + " " + words[i + 1])
                            .filter(nation::equals)
                            .isPresent();
            if (one || two) {
                return true;
            }
        }
        return false;
    }
}
