package org.clipfile.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes raw pasted or scraped news text apart into its stories. The steps: lines, paragraphs ({@link Paragraphs}), what
 * each paragraph is ({@link Classifier}), where stories begin ({@link Boundaries}), the parts of each story
 * ({@link Assembler}). docs/splitting.md states every rule with its reason.
 *
 * <p>Thread-safe and immutable; the time grows linearly with the length of the text.
 */
public final class StorySplitter {
    private final Lexicon lexicon;
    private final Classifier classifier;
    private final DeckFinder decks;

    /** Reads the word lists from the class path. */
    public StorySplitter() {
        this.lexicon = Lexicon.load();
        this.classifier = new Classifier(lexicon);
        this.decks = new DeckFinder(lexicon);
    }

    /**
     * Splits a text.
     *
     * @param text any text; line breaks of every kind
     * @return its stories and what belongs to none; both empty if the text is blank
     */
    public SplitText split(String text) {
        var taken = takeApart(text);
        return new SplitText(taken.drafts().stream().map(StoryDraft::story).toList(), taken.leftOut());
    }

    /** The stories with the places of their pieces in the input. */
    record TakenApart(List<StoryDraft> drafts, List<LeftOut> leftOut) {}

    TakenApart takeApart(String text) {
        var lines = Lines.of(text);
        var blocks = classifier.classify(Paragraphs.of(text, lines, classifier::standsAlone));
        if (blocks.isEmpty()) {
            return new TakenApart(List.of(), List.of());
        }
        var starts = Boundaries.of(blocks, lexicon, decks);
        var assembler = new Assembler(text, classifier, decks);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            assembler.assemble(blocks.subList(starts.get(i), end));
        }
        var leftOut = new ArrayList<>(assembler.leftOut());
        leftOut.sort(Comparator.comparingInt(LeftOut::start));
        return new TakenApart(assembler.drafts(), leftOut);
    }
}
