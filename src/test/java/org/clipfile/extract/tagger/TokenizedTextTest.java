package org.clipfile.extract.tagger;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TokenizedTextTest {
    private static List<String> words(String sentence) {
        var text = new TokenizedText(sentence, new Lexicon.Builder().build());
        text.addSentence(0, sentence.length());
        var words = new ArrayList<String>();
        for (int i = 0; i < text.count(); i++) {
            words.add(text.token(i));
        }
        return words;
    }

    @Test
    void hyphensAndApostrophesInsideAWordStay() {
        assertEquals(List.of("Maw-shin", "O'Neill", "N’Golo", "al-Sisi"), words("Maw-shin O'Neill N’Golo al-Sisi"));
    }

    @Test
    void aPossessiveIsAWordOfItsOwn() {
        assertEquals(List.of("Taiwan", "’s", "workers", "'", "pay"), words("Taiwan’s workers' pay"));
    }

    @Test
    void initialsAndTitlesKeepTheirPeriod() {
        assertEquals(List.of("Mr.", "J.", "K.", "Rao", "left", "."), words("Mr. J. K. Rao left."));
    }

    @Test
    void bracketsAndCommasStandAlone() {
        assertEquals(List.of("Rao", "(", "right", ")", ",", "54"), words("Rao (right), 54"));
    }

    @Test
    void sonOfIsOneWord() {
        assertEquals(List.of("Muniandy", "a/l", "Raman"), words("Muniandy a/l Raman"));
    }
}
