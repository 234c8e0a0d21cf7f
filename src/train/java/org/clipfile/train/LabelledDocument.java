package org.clipfile.train;

import java.util.List;

import org.clipfile.extract.tagger.PersonName;
import org.clipfile.extract.tagger.SentenceSpan;

/**
 * A text with its sentences and the names of persons in it, by UTF-16 offsets.
 *
 * @param id names the document and its corpus
 * @param text the whole text
 * @param sentences in order
 * @param names in order, none overlapping another
 */
public record LabelledDocument(String id, String text, List<SentenceSpan> sentences, List<PersonName> names) {
    public LabelledDocument {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }
}
