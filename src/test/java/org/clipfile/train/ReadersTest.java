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
    void newswireHasItsNamesFromAFileAndLosesDoubleSentences() throws IOException {
        Path names = Files.writeString(folder.resolve("names.txt"), "# Ours.\n1\tRuiz\n3\tRuiz|Lee Ann\n");
        var reader = GmbReader.withNames(names);
        var documents = reader.read(newswire("President Ruiz said \"", "President Ruiz said \"", "Ruiz , saw Lee Ann"));
        assertEquals(1, documents.size());
        assertEquals(
                "President Ruiz said \"\nRuiz , saw Lee Ann\n",
                documents.getFirst().text());
        assertEquals(List.of("Ruiz", "Ruiz", "Lee Ann"), names(documents.getFirst()));
    }

    @Test
    void aNameThatIsNotInItsSentenceIsAnError() throws IOException {
        var reader = GmbReader.withNames(Files.writeString(folder.resolve("names.txt"), "1\tLee\n"));
        Path zip = newswire("Ruiz sang");
        assertThrows(IllegalArgumentException.class, () -> reader.read(zip));
    }

    /** A ZIP as the Groningen Meaning Bank's, a token for each word. */
    private Path newswire(String... sentences) throws IOException {
        var csv = new StringBuilder("Sentence #,Word,POS,Tag\n");
        for (int i = 0; i < sentences.length; i++) {
            String column = "Sentence: " + (i + 1);
            for (String word : sentences[i].split(" ")) {
                csv.append("%s,\"%s\",NN,O\n".formatted(column, word.replace("\"", "\"\"")));
                column = "";
            }
        }
        Path zip = folder.resolve("g.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("ner.csv"));
            out.write(csv.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        return zip;
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
