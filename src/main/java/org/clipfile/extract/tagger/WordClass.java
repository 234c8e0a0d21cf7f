package org.clipfile.extract.tagger;

/**
 * What a word can be, according to the lists the model was built with. A word may be several of them ("May" is a month, a
 * forename and a surname); the tagger weighs them. The order is part of the model's format: a class is one bit of an int.
 */
public enum WordClass {
    /** A forename that is common somewhere. */
    FORENAME,
    /** A forename of few bearers. */
    RARE_FORENAME,
    SURNAME,
    /** A surname that stands first: Chinese, Korean, Vietnamese, Khmer, Hungarian excluded. */
    SURNAME_FIRST,
    /** A given name or a part of one as it follows such a surname ("Maw-shin", "Jong-un", "Van"). */
    GIVEN_AFTER_SURNAME,
    /** The name, or a part, of somebody the whole world's press writes about. */
    WELL_KNOWN,
    PARTICLE,
    HONORIFIC,
    ROLE,
    FAMILY_WORD,
    NAME_SUFFIX,
    SPEECH_VERB,
    COUNTRY,
    PLACE,
    PLACE_WORD,
    DEMONYM,
    ORGANISATION,
    ORGANISATION_WORD,
    ORGANISATION_SUFFIX,
    /** Events, awards, laws, storms, works: the word that makes a name the name of a thing. */
    THING_WORD,
    CALENDAR,
    FUNCTION_WORD,
    /** Often seen in lower case in running text. */
    LOWER_CASE_WORD,
    /** Seen in lower case, now and then. */
    RARE_LOWER_CASE_WORD,
    /** Starts an entry of several words. */
    STARTS_PHRASE,
    /** Only for entries of several words: a place. */
    PLACE_PHRASE,
    /** Only for entries of several words: an organisation or a thing. */
    ORGANISATION_PHRASE,
    /** Only for entries of several words: a role ("prime minister"). */
    ROLE_PHRASE;

    /** This class as a bit. */
    public int bit() {
        return 1 << ordinal();
    }
}
