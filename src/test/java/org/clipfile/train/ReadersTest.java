package org.clipfile.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.clipfile.extract.tagger.Lexicon;
import org.clipfile.extract.tagger.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReadersTest {
    @TempDir
    Path folder;

    private static List<String> names(LabelledDocument document) {
        return document.names().stream()
                .map(name -> document.text().substring(name.start(), name.end()))
                .toList();
    }

    @Test
    void bracketsMarkNamesAndAreNotInTheText() {
        var document = BracketReader.parse("x", List.of("[Ana Ruiz] met Mr [Lee].", "She left."));
        assertEquals("Ana Ruiz met Mr Lee.\nShe left.\n", document.text());
        assertEquals(List.of("Ana Ruiz", "Lee"), names(document));
        assertEquals(2, document.sentences().size());
    }

    @Test
    void anOpenBracketIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> BracketReader.parse("x", List.of("[Ana Ruiz met Lee.")));
    }

    @Test
    void wikigoldDocumentsEndAtTheirMark() throws IOException {
        Path file = folder.resolve("w.txt");
        Files.writeString(file, "-DOCSTART- O\n\nAna I-PER\nRuiz I-PER\nsang O\n\n-DOCSTART- O\n\nBonn I-LOC\n");
        var documents = new WikigoldReader().read(file);
        assertEquals(2, documents.size());
        assertEquals(List.of("Ana Ruiz"), names(documents.getFirst()));
        assertEquals(List.of(), names(documents.getLast()));
    }

    @Test
    void gmbLosesTitlesAndDoubleSentences() throws IOException {
        Path file = folder.resolve("g.zip");
        String sentence = "Sentence: %d,President,NNP,B-per\n,Ruiz,NNP,I-per\n,said,VBD,O\n,\"\"\"\",``,O\n";
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("ner.csv"));
            String csv = "Sentence #,Word,POS,Tag\n" + sentence.formatted(1) + sentence.formatted(2);
            out.write(csv.getBytes(StandardCharsets.ISO_8859_1));
        }
        var documents = new GmbReader(new Titles(Set.of("president"))).read(file);
        assertEquals(1, documents.size());
        assertEquals("President Ruiz said \"\n", documents.getFirst().text());
        assertEquals(List.of("Ruiz"), names(documents.getFirst()));
    }

    @Test
    void gmbKingsAreNoOrganisations() throws IOException {
        Path file = folder.resolve("k.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("ner.csv"));
            String csv = "Sentence #,Word,POS,Tag\n"
                    + "Sentence: 1,King,NNP,B-org\n,Farhad,NNP,I-org\n,met,VBD,O\n,General,NNP,B-org\n,Motors,NNP,I-org\n";
            out.write(csv.getBytes(StandardCharsets.ISO_8859_1));
        }
        var document =
                new GmbReader(new Titles(Set.of("king", "general"))).read(file).getFirst();
        assertEquals(List.of("Farhad"), names(document));
    }

    @Test
    void gumNamesAreTheProperNounsOfAPerson() throws IOException {
        String[] lines = {
            "1\tThe\tthe\tDET\tDT\t_\t4\tdet\t_\tEntity=(1-person-new-x",
            "2\tMinister\tminister\tPROPN\tNNP\t_\t3\tcompound\t_\t_",
            "3\tAna\tAna\tPROPN\tNNP\t_\t5\tnsubj\t_\t_",
            "4\tRuiz\tRuiz\tPROPN\tNNP\t_\t3\tflat\t_\tEntity=1)",
            "5\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_",
            "6\tpeople\tperson\tNOUN\tNNS\t_\t5\tobj\t_\tEntity=(2-person-new-x)|SpaceAfter=No",
            "7\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_",
            ""
        };
        Files.write(folder.resolve("GUM_x.conllu"), List.of(lines));
        var document =
                new GumReader(new Titles(Set.of("minister"))).read(folder).getFirst();
        assertEquals(List.of("Ana Ruiz"), names(document));
        assertEquals("The Minister Ana Ruiz saw people.\n", document.text());
    }

    @Test
    void swappedNamesStayMarkedAndShortFormsFollow() {
        var sections = List.of(new WordLists.Section("test western", List.of("family: Novak", "given: Ivo")));
        var document = BracketReader.parse("x", List.of("[Ana Ruiz] sang.", "[Ruiz] danced. [Ana Ruiz] bowed."));
        var lexicon = new Lexicon.Builder().build();
        var swapped = new NameSwap(new NameBank(sections, 0), lexicon, 0).swap(document, new Random(3));
        var names = names(swapped);
        assertEquals(3, names.size());
        assertEquals(names.get(0), names.get(2));
        assertTrue(names.get(0).contains(names.get(1)));
        assertEquals(document.sentences().size(), swapped.sentences().size());
    }

    @Test
    void swappedPlacesGetTheSameOtherLetterThroughoutAndNamesStayMarked() {
        var sections = List.of(new WordLists.Section("test western", List.of("family: Novak", "given: Ivo")));
        var document = BracketReader.parse("x", List.of("[Ana Ruiz] left Nairobi.", "Nairobi missed [Ana Ruiz]."));
        var lexicon = new Lexicon.Builder().add("Nairobi", WordClass.PLACE).build();
        var swapped = new NameSwap(new NameBank(sections, 0), lexicon, 100).swap(document, new Random(3));
        String place = swapped.text()
                .substring(swapped.text().indexOf("left ") + 5, swapped.text().indexOf('.'));
        assertNotEquals("Nairobi", place);
        assertTrue(swapped.text().contains(place + " missed"));
        var names = names(swapped);
        assertEquals(names.get(0), names.get(1));
        assertEquals(2, swapped.sentences().size());
    }
}
