package org.clipfile.extract;

/** What a name or an honorific says of a person; only used to keep two people with one family name apart. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** What a role says of who has it: a spokeswoman is a woman, a chairman may be either. */
    static Gender ofRole(String head) {
        return switch (head) {
            case "spokeswoman",
                    "businesswoman",
                    "actress",
                    "lady",
                    "queen",
                    "princess",
                    "mother",
                    "grandmother",
                    "wife",
                    "widow",
                    "daughter",
                    "granddaughter",
                    "sister",
                    "niece",
                    "aunt",
                    "girlfriend" -> FEMALE;
            case "businessman",
                    "actor",
                    "king",
                    "prince",
                    "father",
                    "grandfather",
                    "husband",
                    "widower",
                    "son",
                    "grandson",
                    "brother",
                    "nephew",
                    "uncle",
                    "boyfriend" -> MALE;
            default -> UNKNOWN;
        };
    }

    /** Whether both can be said of one person. */
    boolean agreesWith(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
