package org.clipfile.extract.tagger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class CrfTrainerTest {
    private static final Lexicon LEXICON =
            new Lexicon.Builder().add("Mr", WordClass.HONORIFIC).build();

    private static PersonTagger train() {
        var trainer = new CrfTrainer(new CrfTrainer.Settings(0.2, 0.01, 0.1, 20, 1, 7));
        for (String name : List.of("Abel", "Brix", "Crane", "Dorn", "Ekman", "Fitz")) {
            String text = "Yesterday Mr " + name + " came to Bonn .";
            int start = text.indexOf(name);
            new Lesson(
                            text,
                            List.of(new SentenceSpan(0, text.length())),
                            List.of(new PersonName(start, start + name.length())),
                            LEXICON)
                    .teachFirst(trainer, FeatureSet.ALL, 1);
        }
        return new PersonTagger(LEXICON, FeatureSet.ALL, trainer.train().quantised(), null);
    }

    @Test
    void itLearnsThatAWordBehindMrIsAName() {
        String text = "Yesterday Mr Zoller came to Bonn .";
        var names = new ArrayList<String>();
        for (var name : train().names(text, List.of(new SentenceSpan(0, text.length())))) {
            names.add(text.substring(name.start(), name.end()));
        }
        assertEquals(List.of("Zoller"), names);
    }

    @Test
    void theSameLessonsGiveTheSameBytes() throws IOException {
        var first = new ByteArrayOutputStream();
        train().write(first);
        var second = new ByteArrayOutputStream();
        train().write(second);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }
}
