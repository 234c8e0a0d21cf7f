package org.clipfile.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the body's tokens say of people: which token starts or ends a mention, and whom "the minister" means. */
final class Speakers {
    /** Words that make another role of one. */
    private static final List<String> RANKS = List.of("vice", "deputy", "ex", "assistant");

    /** Words that may be left out when the role is named again. */
    private static final List<String> FIELDS =
            List.of("former", "foreign", "defense", "defence", "finance", "interior", "health", "justice", "education");

    private static final String LEADER = "leader";

    /** Where more people hold such a role, none of them is meant for certain. */
    private static final int MOST_HOLDERS = 50;

    private final Tokens body;
    private final Lexicon lexicon;
    private final RoleFinder roleFinder;
    private final Map<String, List<Holder>> holders;
    private final Person[] personAt;
    private final int[] mentionEnd;
    private final int[] mentionStart;

    Speakers(Tokens body, List<Person> people, Lexicon lexicon, RoleFinder roleFinder) {
        this.body = body;
        this.lexicon = lexicon;
        this.roleFinder = roleFinder;
        this.personAt = new Person[body.size()];
        this.mentionEnd = new int[body.size()];
        this.mentionStart = new int[body.size()];
        this.holders = byHead(people);
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

    private record Holder(Person person, String role) {}

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
        List<Holder> holders = holdersOf(Lexicon.lower(body.form(head)));
        if (holders.size() > MOST_HOLDERS) {
            return null;
        }
        for (Holder holder : holders) {
            if (holder.person() != found && meets(holder.role(), start, head)) {
                if (found != null) {
                    return null;
                }
                found = holder.person();
            }
        }
        return found;
    }

    /** Whether anybody in the story has a role with this head. */
    boolean isHeld(String head) {
        return !holdersOf(head).isEmpty();
    }

    private List<Holder> holdersOf(String head) {
        return holders.getOrDefault(isLeader(head) ? LEADER : head, List.of());
    }

    private static boolean isLeader(String head) {
        return head.equals(LEADER) || head.equals("ruler");
    }

    /** People by the heads of their roles; under "leader" those whom "the leader" may mean. */
    private Map<String, List<Holder>> byHead(List<Person> people) {
        var byHead = new HashMap<String, List<Holder>>();
        for (Person person : people) {
            for (String role : person.roles()) {
                List<String> heads = roleFinder.headsOf(role);
                if (heads.isEmpty()) {
                    continue;
                }
                String head = heads.getFirst();
                var holder = new Holder(person, role);
                if (!isLeader(head)) {
                    byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(holder);
                }
                if (isLeader(head) || lexicon.isLeaderRole(head)) {
                    byHead.computeIfAbsent(LEADER, h -> new ArrayList<>()).add(holder);
                }
            }
        }
        return byHead;
    }

    /** Whether a role with the right head agrees with the rest of the phrase. */
    private boolean meets(String role, int start, int head) {
        boolean leader = isLeader(Lexicon.lower(body.form(head)));
        var roleWords = new HashSet<>(List.of(role.toLowerCase(Locale.ROOT).split("\\s+")));
        if (!agreeInRank(roleWords, start, head, leader)) {
            return false;
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

    /** "The president" is not the vice president; "the minister" may be the foreign minister, "the leader" is not. */
    private boolean agreeInRank(Set<String> roleWords, int start, int head, boolean leader) {
        var phrase = new HashSet<String>();
        for (int i = start; i < head; i++) {
            phrase.add(Lexicon.lower(body.form(i)));
        }
        for (String rank : RANKS) {
            if (roleWords.contains(rank) != phrase.contains(rank)) {
                return false;
            }
        }
        for (String field : FIELDS) {
            boolean inRole = roleWords.contains(field);
            boolean inPhrase = phrase.contains(field);
            if (inPhrase != inRole && (inPhrase || leader)) {
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
