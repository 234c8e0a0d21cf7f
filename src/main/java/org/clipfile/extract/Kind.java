package org.clipfile.extract;

/** What a token is to the spotting of names. */
enum Kind {
    /** May be part of a name. */
    NAME,
    INITIAL,
    PARTICLE,
    SUFFIX,
    HONORIFIC,
    /** Head of a role or a word before it, capitalised or small. */
    ROLE,
    PLACE,
    ORGANISATION,
    /** A capitalised word that is none of the others and no name. */
    CAPITALISED,
    OTHER
}
