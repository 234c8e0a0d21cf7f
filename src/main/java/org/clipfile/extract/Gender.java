package org.clipfile.extract;

/** What a name or an honorific says of a person; only used to keep two people with one family name apart. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both can be said of one person. */
    boolean agreesWith(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
