package org.clipfile.extract;

/**
 * Whom an epithet means that is no role of anybody in the story: "the Vermont independent", "the former first lady", "the
 * 61-year-old", "the candidate". News calls by it whom it has just spoken of.
 */
final class Epithets {
    /** How many tokens back somebody of the right state must have been named. */
    private static final int REACH = 400;

    /** How many tokens back somebody else than the one just spoken of may have been named. */
    private static final int NEAR = 40;

    private final Tokens body;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final RoleHolders holders;
    private final Affiliations affiliations;

    Epithets(Tokens body, Lexicon lexicon, Speakers speakers, RoleHolders holders, Affiliations affiliations) {
        this.body = body;
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.holders = holders;
        this.affiliations = affiliations;
    }

    /**
     * The person whom a phrase with "the" means.
     *
     * @param recent the one just spoken of; null if nobody
     * @param addresses whether the verb has "him" or "her" for its object, who is the one just spoken of
     * @return null if it may be anybody
     */
    Person meant(SubjectFinder.Subject phrase, Person recent, boolean addresses) {
        int first = phrase.from() + 1;
        int head = head(first, phrase.to());
        if (head < 0 || !isEpithet(first, head) || holders.introducedUnnamed(phrase.from(), head)) {
            return null;
        }
        boolean placed = affiliations.namesState(first, head);
        Person sameState = placed
                ? speakers.lastNamed(
                        phrase.from(),
                        REACH,
                        person -> affiliations.isSaid(person, first, head) && mayBe(person, first, head))
                : null;
        if (sameState != null) {
            return sameState;
        }
        if (recent != null && !mayBe(recent, first, head)) {
            // "Obama greeted Trump. The president-elect said ..."
            return speakers.lastNamed(
                    phrase.from(), NEAR, person -> mayBe(person, first, head) && !hasOtherRole(person));
        }
        boolean fits = recent != null && !addresses;
        return fits && !(first == head && hasOtherRole(recent)) ? recent : null;
    }

    /** "The candidate" alone is not the economist just quoted. */
    private boolean hasOtherRole(Person person) {
        var held = holders.headsOf(person);
        return !held.isEmpty() && held.stream().noneMatch(Offices::isPublic);
    }

    /** The last word before a preposition; negative if there is none. */
    private int head(int first, int to) {
        int head = first;
        while (head + 1 < to && !lexicon.isPreposition(body.form(head + 1))) {
            head++;
        }
        return head < to ? head : -1;
    }

    /** Whether the words can stand for somebody who has been named, and not only for one of many: "the officer". */
    private boolean isEpithet(int first, int head) {
        String last = body.form(head);
        if (lexicon.state(last).isPresent() && head > first || standsAlone(last)) {
            return true;
        }
        boolean role = lexicon.isRole(Offices.canonical(last)) || isNoRoleElsewhere(last);
        if (!role || Offices.isAnybody(Lexicon.lower(last))) {
            return false;
        }
        return Offices.isPublic(Lexicon.lower(last)) || first < head && distinguishes(first, head);
    }

    /** "the first lady", "the point guard", "the 2016 hopeful". */
    private static boolean isNoRoleElsewhere(String head) {
        return switch (head) {
            case "lady", "guard", "hopeful", "contender", "standard-bearer" -> true;
            default -> false;
        };
    }

    private boolean distinguishes(int first, int head) {
        for (int i = first; i < head; i++) {
            String form = body.form(i);
            boolean telling =
                    switch (form) {
                        case "former", "presumptive", "onetime", "junior", "senior", "longtime", "retired", "veteran" ->
                            true;
                        case "first" -> body.form(head).equals("lady");
                        default -> Affiliations.isParty(form) || lexicon.isPlace(form) || form.contains("-");
                    };
            if (telling) {
                return true;
            }
        }
        return affiliations.namesState(first, head - 1);
    }

    private boolean standsAlone(String head) {
        return switch (head) {
            case "Democrat",
                    "Republican",
                    "Libertarian",
                    "independent",
                    "native",
                    "right-hander",
                    "left-hander",
                    "Hall-of-Famer" -> true;
            default -> head.endsWith("-year-old") || lexicon.state(head).isPresent() && !lexicon.isPlace(head);
        };
    }

    /** Whether nothing in a phrase with "the" speaks against a person. */
    boolean mayMean(SubjectFinder.Subject phrase, Person person) {
        int head = head(phrase.from() + 1, phrase.to());
        return head >= 0 && mayBe(person, phrase.from() + 1, head);
    }

    private boolean mayBe(Person person, int first, int head) {
        return person.gender().agreesWith(Gender.ofRole(Lexicon.lower(body.form(head))))
                && affiliations.mayBe(person, first, head)
                && !hasAnotherOffice(person, first, head);
    }

    /** A senator is not "the president"; who is "the former governor" may be anything now. */
    private boolean hasAnotherOffice(Person person, int first, int head) {
        String office = Offices.canonical(Lexicon.lower(body.form(head)));
        if (!Offices.isOffice(office)
                || (body.form(first).equals("former") || body.form(head).startsWith("ex-"))) {
            return false;
        }
        var held = holders.headsOf(person);
        return !held.contains(office) && held.stream().anyMatch(Offices::isOffice);
    }
}
