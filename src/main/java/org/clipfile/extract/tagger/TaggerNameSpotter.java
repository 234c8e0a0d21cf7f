package org.clipfile.extract.tagger;

import java.util.ArrayList;
import java.util.List;

import org.clipfile.extract.NameSpan;
import org.clipfile.extract.NameSpotter;
import org.clipfile.extract.Tokens;

/** The {@link PersonTagger} as a {@link NameSpotter}. Thread-safe; all threads share one model. */
public final class TaggerNameSpotter implements NameSpotter {
    private final PersonTagger tagger;

    public TaggerNameSpotter(PersonTagger tagger) {
        this.tagger = tagger;
    }

    /** With the model that ships. */
    public static TaggerNameSpotter load() {
        return new TaggerNameSpotter(PersonTagger.load());
    }

    /** Its second pass does. */
    @Override
    public boolean knowsShortForms() {
        return true;
    }

    @Override
    public List<NameSpan> spot(Tokens tokens) {
        var sentences = new ArrayList<SentenceSpan>(tokens.sentences());
        for (int i = 0; i < tokens.sentences(); i++) {
            int from = tokens.sentenceFrom(i);
            int to = tokens.sentenceTo(i);
            if (to > from) {
                sentences.add(new SentenceSpan(tokens.start(from), tokens.end(to - 1)));
            }
        }
        var spans = new ArrayList<NameSpan>();
        int token = 0;
        for (var rated : tagger.ratedNames(tokens.text(), sentences)) {
            while (token < tokens.size() && tokens.end(token) <= rated.name().start()) {
                token++;
            }
            int stop = token;
            while (stop < tokens.size() && tokens.start(stop) < rated.name().end()) {
                stop++;
            }
            if (stop > token) {
                // What the tagger chose is more likely than not, even where several labellings share the probability.
                spans.add(new NameSpan(token, stop, Math.max(NameSpan.SURE, rated.confidence())));
                token = stop;
            }
        }
        return spans;
    }
}
