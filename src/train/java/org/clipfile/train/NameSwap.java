package org.clipfile.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.clipfile.extract.tagger.Lexicon;
import org.clipfile.extract.tagger.PersonName;
import org.clipfile.extract.tagger.SentenceSpan;
import org.clipfile.extract.tagger.WordClass;

/**
 * Puts other names in place of those of a document: the same name gets the same new one throughout, short forms stay short.
 * Some places and organisations get a letter changed, so that a word that no list knows is not always a person's name.
 */
final class NameSwap {
    private static final int NAMES_OF_PERSONS = WordClass.FORENAME.bit()
            | WordClass.RARE_FORENAME.bit()
            | WordClass.SURNAME.bit()
            | WordClass.SURNAME_FIRST.bit()
            | WordClass.GIVEN_AFTER_SURNAME.bit()
            | WordClass.WELL_KNOWN.bit();
    private static final int NAMES_OF_OTHERS = WordClass.PLACE.bit() | WordClass.ORGANISATION.bit();

    private final NameBank bank;
    private final Lexicon lexicon;
    private final int unknown;

    /** @param unknown how many places and organisations of a hundred get another letter */
    NameSwap(NameBank bank, Lexicon lexicon, int unknown) {
        this.bank = bank;
        this.lexicon = lexicon;
        this.unknown = unknown;
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
        var others = new HashMap<String, String>();
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
            copy(document.text(), copied, name.start(), text, positions, others, random);
            int start = text.length();
            text.append(put);
            names.add(new PersonName(start, text.length()));
            copied = name.end();
            positions.add(new int[] {name.end(), text.length()});
        }
        copy(document.text(), copied, document.text().length(), text, positions, others, random);
        var sentences = new ArrayList<SentenceSpan>();
        for (var sentence : document.sentences()) {
            sentences.add(new SentenceSpan(moved(sentence.start(), positions), moved(sentence.end(), positions)));
        }
        return new LabelledDocument(document.id() + "+swap", text.toString(), sentences, names);
    }

    /** Copies what stands between names; a place or an organisation may get another letter, the same one throughout. */
    private void copy(
            String source,
            int from,
            int to,
            StringBuilder text,
            List<int[]> positions,
            Map<String, String> others,
            Random random) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && Character.isLetter(source.charAt(end))) {
                end++;
            }
            if (end == at) {
                text.append(source.charAt(at++));
                continue;
            }
            String word = source.substring(at, end);
            int bits = unknown == 0 || word.length() < 5 ? 0 : lexicon.bits(word);
            if ((bits & NAMES_OF_OTHERS) != 0
                    && (bits & NAMES_OF_PERSONS) == 0
                    && Character.isUpperCase(word.charAt(0))) {
                text.append(others.computeIfAbsent(
                        word, known -> random.nextInt(100) < unknown ? NameBank.change(known, random) : known));
                positions.add(new int[] {end, text.length()});
            } else {
                text.append(word);
            }
            at = end;
        }
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
