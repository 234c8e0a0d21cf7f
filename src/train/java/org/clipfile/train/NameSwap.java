package org.clipfile.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.clipfile.extract.tagger.PersonName;
import org.clipfile.extract.tagger.SentenceSpan;

/** Puts other names in place of those of a document: the same name gets the same new one throughout, short forms stay short. */
final class NameSwap {
    private final NameBank bank;

    NameSwap(NameBank bank) {
        this.bank = bank;
    }

    LabelledDocument swap(LabelledDocument document, Random random) {
        Map<String, NameBank.Person> people = new HashMap<>();
        Map<String, NameBank.Person> byWord = new HashMap<>();
        for (var name : document.names()) {
            String form = form(document, name);
            if (form.indexOf(' ') > 0 && !people.containsKey(form)) {
                String last = form.substring(form.lastIndexOf(' ') + 1);
                var person = byWord.get(last);
                if (person == null) {
                    person = bank.draw(random);
                }
                people.put(form, person);
                for (String word : form.split(" ")) {
                    byWord.putIfAbsent(word, person);
                }
            }
        }
        var text = new StringBuilder();
        var names = new ArrayList<PersonName>();
        var positions = new ArrayList<int[]>();
        int copied = 0;
        for (var name : document.names()) {
            String form = form(document, name);
            String put;
            if (form.indexOf(' ') > 0) {
                put = people.get(form).full();
            } else if (form.equals(form.toUpperCase(Locale.ROOT)) && form.length() < 4) {
                put = form;
            } else {
                var person = byWord.computeIfAbsent(form, word -> bank.draw(random));
                String first = first(document, form);
                put = first != null && first.equals(form) ? person.given() : person.shortened();
            }
            text.append(document.text(), copied, name.start());
            int start = text.length();
            text.append(put);
            names.add(new PersonName(start, text.length()));
            copied = name.end();
            positions.add(new int[] {name.end(), text.length()});
        }
        text.append(document.text(), copied, document.text().length());
        var sentences = new ArrayList<SentenceSpan>();
        for (var sentence : document.sentences()) {
            sentences.add(new SentenceSpan(moved(sentence.start(), positions), moved(sentence.end(), positions)));
        }
        return new LabelledDocument(document.id() + "+swap", text.toString(), sentences, names);
    }

    /** If the word is the first of a longer name in the document, that word. */
    private static String first(LabelledDocument document, String word) {
        for (var name : document.names()) {
            String form = form(document, name);
            if (form.startsWith(word + " ")) {
                return word;
            }
        }
        return null;
    }

    private static String form(LabelledDocument document, PersonName name) {
        return document.text().substring(name.start(), name.end());
    }

    private static int moved(int offset, List<int[]> positions) {
        int shift = 0;
        for (int[] position : positions) {
            if (position[0] <= offset) {
                shift = position[1] - position[0];
            }
        }
        return offset + shift;
    }
}
