package org.clipfile.extract.tagger;

import java.util.Arrays;
import java.util.List;

/** Turns a labelled document into examples for a {@link CrfTrainer}. Only for training. */
public final class Lesson {
    private final TokenizedText tokens;
    private final Runs runs;
    private final byte[] gold;
    private int lost;

    private static final int HIDDEN = WordClass.FORENAME.bit()
            | WordClass.RARE_FORENAME.bit()
            | WordClass.SURNAME.bit()
            | WordClass.SURNAME_FIRST.bit()
            | WordClass.GIVEN_AFTER_SURNAME.bit()
            | WordClass.WELL_KNOWN.bit()
            | WordClass.PLACE.bit()
            | WordClass.ORGANISATION.bit();

    /**
     * Hides from some words that the lists know them as names, places or organisations. Otherwise the learner believes that
     * every name is in a list, as most of those it sees are. A word is hidden in the whole document or nowhere.
     *
     * @param share how many words of a hundred to hide
     */
    public Lesson hide(int seed, int share) {
        for (int i = 0; i < tokens.count(); i++) {
            if ((tokens.lex[i] & HIDDEN) != 0
                    && Integer.remainderUnsigned(WordHash.mix(tokens.word[i], seed), 100) < share) {
                tokens.lex[i] &= ~HIDDEN;
            }
        }
        return this;
    }

    public Lesson(String text, List<SentenceSpan> sentences, List<PersonName> names, Lexicon lexicon) {
        tokens = new TokenizedText(text, lexicon);
        for (var sentence : sentences) {
            tokens.addSentence(sentence.start(), sentence.end());
        }
        runs = Runs.of(tokens);
        gold = new byte[tokens.count()];
        var inRun = new int[tokens.count()];
        Arrays.fill(inRun, -1);
        for (int run = 0; run < runs.count(); run++) {
            Arrays.fill(inRun, runs.start(run), runs.end(run), run);
        }
        int at = 0;
        for (var name : names) {
            while (at < tokens.count() && tokens.end(at) <= name.start()) {
                at++;
            }
            int first = at;
            int last = at - 1;
            while (last + 1 < tokens.count() && tokens.start(last + 1) < name.end()) {
                last++;
            }
            if (last < first || inRun[first] < 0 || inRun[first] != inRun[last]) {
                lost++;
                continue;
            }
            if (first == last) {
                gold[first] = (byte) Label.UNIT.ordinal();
            } else {
                gold[first] = (byte) Label.BEGINNING.ordinal();
                for (int i = first + 1; i < last; i++) {
                    gold[i] = (byte) Label.INSIDE.ordinal();
                }
                gold[last] = (byte) Label.LAST.ordinal();
            }
        }
    }

    /** How many names cannot be learned, as some of their tokens can be in no run. */
    public int lost() {
        return lost;
    }

    /** Adds the runs to a trainer of the first pass. */
    public void teachFirst(CrfTrainer trainer, FeatureSet set, float weight) {
        teach(trainer, set, weight, new DocumentEvidence(tokens, runs), null);
    }

    /** Adds the runs to a trainer of the second pass, with what a first pass says that has not seen this document. */
    public void teachSecond(CrfTrainer trainer, FeatureSet set, float weight, PersonTagger firstPass) {
        var evidence = new DocumentEvidence(tokens, runs);
        int[] labels = firstPass.label(tokens, runs);
        for (int run = 0; run < runs.count(); run++) {
            evidence.addLabels(runs.start(run), runs.end(run), labels);
        }
        teach(trainer, set, weight, evidence, labels);
    }

    private void teach(CrfTrainer trainer, FeatureSet set, float weight, DocumentEvidence evidence, int[] labels) {
        var features = new Features(tokens, evidence, set);
        var buffer = new int[Features.MAXIMUM];
        for (int run = 0; run < runs.count(); run++) {
            int start = runs.start(run);
            int end = runs.end(run);
            var vectors = new int[end - start][];
            for (int i = start; i < end; i++) {
                int count = features.of(i, start, end, labels == null ? -1 : labels[i], buffer);
                vectors[i - start] = Arrays.copyOf(buffer, count);
            }
            trainer.add(vectors, Arrays.copyOfRange(gold, start, end), weight);
        }
    }
}
