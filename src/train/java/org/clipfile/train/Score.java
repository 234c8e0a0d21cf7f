package org.clipfile.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.clipfile.extract.tagger.PersonName;
import org.clipfile.extract.tagger.PersonTagger;

/** Exact-span precision, recall and F1. */
record Score(int right, int found, int gold) {
    static Score of(PersonTagger tagger, List<LabelledDocument> documents) {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (var document : documents) {
            var expected = new HashSet<PersonName>(document.names());
            for (var name : tagger.names(document.text(), document.sentences())) {
                found++;
                if (expected.contains(name)) {
                    right++;
                }
            }
            gold += expected.size();
        }
        return new Score(right, found, gold);
    }

    double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    double f1() {
        return right == 0 ? 0 : 200.0 * right / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.1f R %.1f F1 %.1f (%d names)", precision(), recall(), f1(), gold);
    }
}
