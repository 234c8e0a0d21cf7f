package org.clipfile.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who in the story holds which role, and so whom "the minister" means. */
final class RoleHolders {
    /** Words that make another role of one. */
    private static final List<String> RANKS = List.of("vice", "deputy", "ex", "assistant", "lt.", "lt", "lieutenant");

    /** Words that may be left out when the role is named again. */
    private static final List<String> FIELDS =
            List.of("former", "foreign", "defense", "defence", "finance", "interior", "health", "justice", "education");

    /** Words that come and go while the role stays: "the outgoing president". */
    private static final Set<String> PASSING = Set.of(
            "outgoing", "embattled", "disgraced", "longtime", "long-time", "veteran", "elected", "newly-elected");

    private static final String LEADER = "leader";

    /** Where more people hold such a role, none of them is meant for certain. */
    private static final int MOST_HOLDERS = 50;

    /** How many tokens back one of several holders must have been named. */
    private static final int REACH = 300;

    private final Tokens body;
    private final Lexicon lexicon;
    private final RoleFinder roleFinder;
    private final Speakers speakers;
    private final Affiliations affiliations;
    private final Map<String, List<Holder>> holders;

    RoleHolders(
            Tokens body,
            List<Person> people,
            Lexicon lexicon,
            RoleFinder roleFinder,
            Speakers speakers,
            Affiliations affiliations) {
        this.body = body;
        this.lexicon = lexicon;
        this.roleFinder = roleFinder;
        this.speakers = speakers;
        this.affiliations = affiliations;
        this.holders = byHead(people);
    }

    private record Holder(Person person, String role) {}

    /**
     * The person whom a role such as "the US leader" or "the minister" means; of several, the one last named.
     *
     * @param from first token of the noun phrase
     * @param to token behind it
     * @return null where no one fits
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
        return introducedUnnamed(from, head)
                ? null
                : lastNamed(from, affiliations.matching(start, head, candidates(start, head)));
    }

    /**
     * Whether the story has just spoken of such a person without a name: "a state senator who ..., “...,” said the senator".
     *
     * @param from first token of the phrase with "the"
     * @param head its last word
     */
    boolean introducedUnnamed(int from, int head) {
        for (int i = from - 1; i >= Math.max(1, from - 60); i--) {
            if (body.form(i).equals(body.form(head))) {
                int article =
                        isIndefinite(body.form(i - 1)) ? i - 1 : i > 1 && isIndefinite(body.form(i - 2)) ? i - 2 : -1;
                return article >= 0 && !isNamed(article, i, from);
            }
        }
        return false;
    }

    /** "a senator named Jones", "Jones, a senator". */
    private boolean isNamed(int article, int head, int high) {
        for (int i = head + 1; i < Math.min(high, head + 4); i++) {
            if (speakers.personAt(i) != null) {
                return true;
            }
        }
        return article > 1 && body.form(article - 1).equals(",") && speakers.personAt(article - 2) != null;
    }

    private static boolean isIndefinite(String form) {
        return form.equalsIgnoreCase("a") || form.equalsIgnoreCase("an") || form.equalsIgnoreCase("another");
    }

    private Set<Person> candidates(int start, int head) {
        var fitting = new LinkedHashSet<Person>();
        List<Holder> holders = holdersOf(Offices.canonical(Lexicon.lower(body.form(head))));
        if (holders.size() <= MOST_HOLDERS) {
            for (Holder holder : holders) {
                if (meets(holder.role(), start, head)) {
                    fitting.add(holder.person());
                }
            }
        }
        return fitting;
    }

    private Person lastNamed(int token, Set<Person> fitting) {
        Person last = speakers.lastNamed(token, fitting.isEmpty() ? 0 : REACH, fitting::contains);
        // A story that has spoken of others names nobody by a role first.
        boolean only = fitting.size() == 1 && speakers.lastNamed(token, REACH, person -> true) == null;
        return last == null && only ? fitting.iterator().next() : last;
    }

    /** The heads of the roles that a person has. */
    Set<String> headsOf(Person person) {
        var heads = new HashSet<String>();
        for (String role : person.roles()) {
            roleFinder.headsOf(role).stream().limit(1).forEach(heads::add);
        }
        return heads;
    }

    /** Whether anybody in the story has a role with this head. */
    boolean isHeld(String head) {
        return !holdersOf(Offices.canonical(head)).isEmpty();
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
                    && !Affiliations.isParty(body.form(i))
                    && !PASSING.contains(Lexicon.lower(body.form(i)))
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
