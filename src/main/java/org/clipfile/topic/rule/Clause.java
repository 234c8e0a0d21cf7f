package org.clipfile.topic.rule;

import java.util.List;

/** A rule, or a part of one, as it was read. */
sealed interface Clause {

    /** How a word of a rule is compared with those of a story. */
    enum Form {
        /** Without case and accents, and without the ending of a plural. */
        STEM,
        /** As the beginning of a word, without case and accents. */
        PREFIX,
        /** As it is written. */
        EXACT
    }

    /**
     * One word or several in a row.
     *
     * @param text as the rule has it, without its marks
     * @param form how the last word is compared, or all of them if it is {@link Form#EXACT}
     */
    record Term(Field field, String text, Form form) implements Clause {}

    /** Two things of one field that stand close together, in any order. */
    record Near(Clause left, Clause right, int wordsBetween) implements Clause {}

    /** At least one of them. */
    record Or(List<Clause> clauses) implements Clause {}

    /** All of {@code required}, and none of {@code excluded}. */
    record And(List<Clause> required, List<Clause> excluded) implements Clause {}

    /** Evidence that counts more, or less, than usual. */
    record Weighted(Clause clause, float weight) implements Clause {}
}
