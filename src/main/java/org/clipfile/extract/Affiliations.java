package org.clipfile.extract;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which state of the US, and which party, the story's people belong to: "Sen. Marco Rubio, R-Fla.", "the Ohio governor". */
final class Affiliations {
    private final Tokens body;
    private final Lexicon lexicon;
    private final Map<Person, Set<String>> states = new IdentityHashMap<>();
    private final Map<Person, String> parties = new IdentityHashMap<>();

    Affiliations(Tokens body, List<Person> people, Lexicon lexicon) {
        this.body = body;
        this.lexicon = lexicon;
        for (Person person : people) {
            var own = new HashSet<String>();
            for (String role : person.roles()) {
                own.addAll(statesIn(role.split("[\\s’']+")));
                noteParty(person, role);
            }
            for (Mention mention : person.mentions()) {
                if (mention.tokens() == body) {
                    readBehind(person, own, mention.to());
                }
            }
            states.put(person, own);
        }
    }

    /** Whether a word is the name or adjective of one of the two large parties. */
    static boolean isParty(String word) {
        return partyOf(word) != null;
    }

    private static String partyOf(String word) {
        return switch (word) {
            case "Republican", "republican", "R", "GOP" -> "R";
            case "Democrat", "Democratic", "democratic", "D" -> "D";
            default -> null;
        };
    }

    /** ", R-Fla.,", "(D-Ohio)", "of Vermont". */
    private void readBehind(Person person, Set<String> own, int to) {
        if (to + 1 >= body.size()) {
            return;
        }
        String next = body.form(to);
        String label = body.form(to + 1);
        boolean labelled = (next.equals(",") || next.equals("(")) && label.length() > 2 && label.charAt(1) == '-';
        if (labelled && "DRI".indexOf(label.charAt(0)) >= 0) {
            if (isParty(label.substring(0, 1))) {
                parties.putIfAbsent(person, label.substring(0, 1));
            }
            lexicon.state(label.substring(2)).ifPresent(own::add);
        } else if (next.equals("of") || next.equals("from")) {
            stateAt(to + 1).ifPresent(own::add);
        }
    }

    private void noteParty(Person person, String role) {
        for (String word : role.split("\\s+")) {
            if (isParty(word)) {
                parties.putIfAbsent(person, partyOf(word));
            }
        }
    }

    private Set<String> statesIn(String[] words) {
        var found = new HashSet<String>();
        for (int i = 0; i < words.length; i++) {
            lexicon.state(words[i]).ifPresent(found::add);
            if (i + 1 < words.length) {
                lexicon.state(words[i] + " " + words[i + 1]).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<String> stateAt(int token) {
        var one = lexicon.state(body.form(token));
        return one.isPresent() || token + 1 >= body.size()
                ? one
                : lexicon.state(body.form(token) + " " + body.form(token + 1));
    }

    /**
     * Those people whom a phrase may mean by the state and party in it: those of whom the story says the same, else those of
     * whom it says nothing.
     *
     * @param from first token of the phrase
     * @param last its last
     */
    Set<Person> matching(int from, int last, Set<Person> people) {
        var same = new HashSet<Person>();
        var possible = new HashSet<Person>();
        for (Person person : people) {
            if (mayBe(person, from, last)) {
                possible.add(person);
                if (isSaid(person, from, last)) {
                    same.add(person);
                }
            }
        }
        return same.isEmpty() ? possible : same;
    }

    /** Whether neither state nor party of a phrase speak against a person. */
    boolean mayBe(Person person, int from, int last) {
        var said = states.getOrDefault(person, Set.of());
        for (int i = from; i <= last; i++) {
            String party = partyOf(body.form(i));
            boolean otherParty = party != null && parties.containsKey(person) && !party.equals(parties.get(person));
            boolean otherState = !said.isEmpty()
                    && stateAt(i).filter(state -> !said.contains(state)).isPresent();
            if (otherParty || otherState) {
                return false;
            }
        }
        return true;
    }

    /** Whether the story says of a person that they are of the phrase's state. */
    boolean isSaid(Person person, int from, int last) {
        var said = states.getOrDefault(person, Set.of());
        for (int i = from; i <= last; i++) {
            if (stateAt(i).filter(said::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase names a state or its people. */
    boolean namesState(int from, int last) {
        for (int i = from; i <= last; i++) {
            if (stateAt(i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
