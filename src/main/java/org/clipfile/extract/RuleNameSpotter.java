package org.clipfile.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Spots person names by word lists and their surroundings. Each run of capitalised words is cut at titles, places and
 * words of organisations; what is left is weighed by {@link NameEvidence}. Made for precision: a name that nothing
 * speaks for is left out.
 */
public final class RuleNameSpotter implements NameSpotter {
    /** More name tokens than this are a list or a headline, not a name. */
    private static final int LONGEST_NAME = 7;

    private final Lexicon lexicon;
    private final NameEvidence evidence;

    /** @param lexicon the words it knows */
    public RuleNameSpotter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.evidence = new NameEvidence(lexicon);
    }

    @Override
    public List<NameSpan> spot(Tokens tokens) {
        var spans = new ArrayList<NameSpan>();
        for (int s = 0; s < tokens.sentences(); s++) {
            spotSentence(new Labels(tokens, tokens.sentenceFrom(s), tokens.sentenceTo(s), lexicon), spans);
        }
        return spans;
    }

    private void spotSentence(Labels labels, List<NameSpan> spans) {
        int at = labels.from();
        while (at < labels.to()) {
            if (labels.kind(at) == Kind.NAME || labels.kind(at) == Kind.INITIAL) {
                int end = nameEnd(labels, at);
                addName(labels, at, end, spans);
                at = end;
            } else {
                at++;
            }
        }
    }

    /** Where a name that starts at a token ends: particles only between name tokens, suffixes at the end. */
    private int nameEnd(Labels labels, int from) {
        int end = from + 1;
        for (int i = end; i < labels.to(); i++) {
            switch (labels.kind(i)) {
                case NAME, INITIAL -> end = i + 1;
                case PARTICLE -> {
                    // kept only if a name follows
                }
                case SUFFIX -> {
                    return i + 1;
                }
                default -> {
                    return suffixBehindComma(labels, end);
                }
            }
        }
        return end;
    }

    private int suffixBehindComma(Labels labels, int end) {
        boolean suffix = end + 1 < labels.to()
                && labels.form(end).equals(",")
                && labels.kind(end + 1) == Kind.SUFFIX
                && labels.form(end + 1).length() > 1;
        return suffix ? end + 2 : end;
    }

    private void addName(Labels labels, int from, int end, List<NameSpan> spans) {
        int start = skipForeignOpener(labels, withParticles(labels, from), end);
        if (end - start > LONGEST_NAME || (end - start == 1 && labels.kind(start) == Kind.INITIAL)) {
            return;
        }
        double confidence = evidence.weigh(labels, start, end);
        if (confidence > 0) {
            spans.add(new NameSpan(start, end, confidence));
        }
    }

    /** A particle with a capital or after a title opens the name: "Von der Leyen", "President van der Bellen". */
    private int withParticles(Labels labels, int from) {
        int first = from;
        while (first > labels.from() && labels.kind(first - 1) == Kind.PARTICLE) {
            first--;
        }
        for (int i = first; i < from; i++) {
            if (Words.capitalised(labels.form(i)) || opensName(labels, i)) {
                return i;
            }
        }
        return from;
    }

    /**
     * Whether a small particle stands behind a title or a verb of saying, and not inside a sentence of another kind.
     */
    private boolean opensName(Labels labels, int particle) {
        int before = particle - 1;
        while (before >= labels.from() && labels.kind(before) == Kind.PARTICLE) {
            before--;
        }
        return before >= labels.from()
                && (labels.kind(before) == Kind.HONORIFIC || labels.kind(before) == Kind.ROLE)
                && !labels.form(particle).equals("e");
    }

    /** Leaves out unknown words before a given name: "Bayern Harry Kane". */
    private int skipForeignOpener(Labels labels, int start, int end) {
        for (int i = start; i + 2 < end; i++) {
            String word = labels.word(i);
            boolean known = lexicon.isGivenName(word)
                    || lexicon.isSurname(word)
                    || lexicon.isSurnameFirst(word)
                    || labels.kind(i) != Kind.NAME;
            if (known) {
                return i;
            }
            if (lexicon.isGivenName(labels.word(i + 1))) {
                return i + 1;
            }
        }
        return start;
    }
}
