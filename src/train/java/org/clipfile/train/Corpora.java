package org.clipfile.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clipfile.extract.tagger.Lexicon;
import org.clipfile.extract.tagger.WordClass;

/** All that is trained and measured with, read once, and the lists. */
record Corpora(
        List<LabelledDocument> gmb,
        List<LabelledDocument> gmbHeld,
        List<LabelledDocument> gum,
        List<LabelledDocument> gumHeld,
        List<LabelledDocument> news,
        List<LabelledDocument> newsDevelopment,
        List<LabelledDocument> newsTest,
        List<LabelledDocument> otherStyle,
        List<LabelledDocument> worldTest,
        List<LabelledDocument> wikigold,
        List<LabelledDocument> pudNews,
        List<LabelledDocument> pudWiki,
        List<Template> templates,
        Lexicon lexicon,
        NameBank bank) {

    static Corpora read(Path corpora, Path training) throws IOException {
        var lists = new WordLists(training.resolve("lists"));
        Set<String> titleWords = new HashSet<>(lists.readLowerCase("role"));
        titleWords.addAll(lists.readLowerCase("honorific"));
        titleWords.addAll(lists.readLowerCase("demonym"));
        titleWords.addAll(Set.of("vice", "foreign", "prime", "former", "attorney", "united", "states", "u.s.", "the"));
        titleWords.removeAll(Set.of("don", "ma", "ko", "ali", "christian", "dom", "tan", "u", "man"));
        var titles = new Titles(titleWords);
        Path people = corpora.resolve("people");
        var gmb = new ArrayList<LabelledDocument>();
        var gmbHeld = new ArrayList<LabelledDocument>();
        var newswire = GmbReader.withNames(training.resolve("gmb/names.txt"));
        for (var document : newswire.read(people.resolve("gmb/ner_dataset.csv.zip"))) {
            (Math.floorMod(document.id().hashCode(), 20) == 0 ? gmbHeld : gmb).add(document);
        }
        var gum = new ArrayList<LabelledDocument>();
        var gumHeld = new ArrayList<LabelledDocument>();
        for (var document : new GumReader(titles).read(people.resolve("gum"))) {
            (Math.floorMod(document.id().hashCode(), 6) == 0 ? gumHeld : gum).add(document);
        }
        var news = new ArrayList<LabelledDocument>();
        var newsDevelopment = new ArrayList<LabelledDocument>();
        var newsTest = new ArrayList<LabelledDocument>();
        var brackets = new BracketReader();
        for (var document : brackets.read(training.resolve("news"))) {
            // By the document's own name, fixed before any training: a fifth is the test set, a tenth helps to choose.
            // What
            // was written later, for the world's newspapers, has test files of its own.
            int lot = lot(document);
            (lot < 2 ? newsTest : lot == 2 ? newsDevelopment : news).add(document);
        }
        for (var document : brackets.read(training.resolve("world"))) {
            (lot(document) == 2 ? newsDevelopment : news).add(document);
        }
        var pudNews = new ArrayList<LabelledDocument>();
        var pudWiki = new ArrayList<LabelledDocument>();
        for (var document : new PudReader().read(people.resolve("pud-evaluation-only/en_pud-ud-test.iob2"))) {
            (document.id().startsWith("n") ? pudNews : pudWiki).add(document);
        }
        var bank = new NameBank(lists.sections("conventions"), 25);
        Path names = corpora.resolve("names");
        var forenames =
                LexiconBuilder.byCountry(names.resolve("sigpwned-common-forenames-by-country.csv"), WordClass.FORENAME);
        var surnames =
                LexiconBuilder.byCountry(names.resolve("sigpwned-common-surnames-by-country.csv"), WordClass.SURNAME);
        forenames.forEach((country, given) -> {
            if (surnames.containsKey(country)
                    && !Set.of("CN", "TW", "KR", "VN", "HK").contains(country)) {
                bank.addCountry(country, given, surnames.get(country));
            }
        });
        var texts = new ArrayList<LabelledDocument>(gmb);
        texts.addAll(gum);
        texts.addAll(news);
        var lexicon = new LexiconBuilder(lists, names).lowerCaseWords(texts).build();
        return new Corpora(
                gmb,
                gmbHeld,
                gum,
                gumHeld,
                news,
                newsDevelopment,
                newsTest,
                brackets.readFile(training.resolve("test/other-style.txt")),
                brackets.read(training.resolve("test/world")),
                new WikigoldReader().read(people.resolve("wikigold/wikigold.conll.txt")),
                pudNews,
                pudWiki,
                Template.read(training.resolve("templates/templates.txt"), lists),
                lexicon,
                bank);
    }

    /** Which tenth of the own news a document belongs to. */
    static int lot(LabelledDocument document) {
        int h = document.id().hashCode() * 0x9E3779B1;
        return Math.floorMod(h ^ (h >>> 15), 10);
    }
}
