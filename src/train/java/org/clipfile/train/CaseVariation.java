package org.clipfile.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.clipfile.extract.tagger.SentenceSpan;

/** Writes sentences as headlines: all words capitalised, or all letters capitals. The offsets stay. */
final class CaseVariation {
    /** Changes about one sentence in {@code oneIn}; the names stay where they are. */
    LabelledDocument vary(LabelledDocument document, Random random, int oneIn) {
        var text = new StringBuilder(document.text());
        List<SentenceSpan> sentences = new ArrayList<>(document.sentences());
        for (var sentence : sentences) {
            int draw = random.nextInt(oneIn * 2);
            if (draw > 1) {
                continue;
            }
            String old = text.substring(sentence.start(), sentence.end());
            String changed = draw == 0 ? old.toUpperCase(Locale.ROOT) : titled(old);
            if (changed.length() == old.length()) {
                text.replace(sentence.start(), sentence.end(), changed);
            }
        }
        return new LabelledDocument(document.id() + "+case", text.toString(), sentences, document.names());
    }

    private static String titled(String sentence) {
        var result = new StringBuilder(sentence);
        for (int i = 0; i < result.length(); i++) {
            boolean starts = i == 0 || result.charAt(i - 1) == ' ' || result.charAt(i - 1) == '"';
            int stop = i;
            while (stop < result.length() && Character.isLetter(result.charAt(stop))) {
                stop++;
            }
            if (starts && stop - i > 3) {
                result.setCharAt(i, Character.toTitleCase(result.charAt(i)));
            }
        }
        return result.toString();
    }
}
