package org.clipfile.extract.tagger;

/**
 * Which groups of features are on; for the ablation table. The shipped model has {@link #ALL}.
 *
 * @param affixes the beginnings and endings of words
 * @param lists the classes of words and phrases
 * @param run the run of capitalised words as a whole
 * @param document the other places of a word in the document
 */
public record FeatureSet(boolean affixes, boolean lists, boolean run, boolean document) {
    public static final FeatureSet ALL = new FeatureSet(true, true, true, true);

    int code() {
        return (affixes ? 1 : 0) | (lists ? 2 : 0) | (run ? 4 : 0) | (document ? 8 : 0);
    }

    static FeatureSet of(int code) {
        return new FeatureSet((code & 1) != 0, (code & 2) != 0, (code & 4) != 0, (code & 8) != 0);
    }
}
