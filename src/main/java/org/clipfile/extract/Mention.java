package org.clipfile.extract;

/**
 * A mention on its way to its person.
 *
 * @param tokens the part that it stands in
 * @param from first token
 * @param to token behind the last one
 * @param form the name taken apart
 * @param gender what honorific or given name say
 * @param sure whether it needs no other evidence
 */
record Mention(Tokens tokens, int from, int to, NameForm form, Gender gender, boolean sure) {
    /** The mention as the result shows it. */
    FoundMention found() {
        int start = tokens.start(from);
        int end = tokens.end(to - 1);
        return new FoundMention(tokens.part(), start, end, tokens.text().substring(start, end));
    }
}
