package org.clipfile.train;

import java.util.ArrayList;
import java.util.List;

import org.clipfile.extract.tagger.PersonName;
import org.clipfile.extract.tagger.SentenceSpan;

/** Puts the tokens of a corpus together to a text with offsets. Not thread-safe. */
final class DocumentBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<SentenceSpan> sentences = new ArrayList<>();
    private final List<PersonName> names = new ArrayList<>();
    private int sentenceStart;
    private int nameStart = -1;
    private boolean space;

    /**
     * Adds a token.
     *
     * @param spaceAfter whether white space follows it
     */
    void token(String form, boolean opensName, boolean insideName, boolean spaceAfter) {
        if (!insideName || opensName) {
            closeName();
        }
        if (space && text.length() > sentenceStart) {
            text.append(' ');
        }
        if (insideName && nameStart < 0) {
            nameStart = text.length();
        }
        text.append(form);
        lastEnd = text.length();
        space = spaceAfter;
    }

    private int lastEnd;

    private void closeName() {
        if (nameStart >= 0) {
            names.add(new PersonName(nameStart, lastEnd));
            nameStart = -1;
        }
    }

    void endSentence() {
        closeName();
        if (text.length() > sentenceStart) {
            sentences.add(new SentenceSpan(sentenceStart, text.length()));
            text.append('\n');
        }
        sentenceStart = text.length();
        space = false;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    LabelledDocument build(String id) {
        endSentence();
        return new LabelledDocument(id, text.toString(), sentences, names);
    }
}
