import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the two name lists of the extractor, given-names.txt and surnames.txt, from public-domain and CC0 data. Run from
 * the project's folder: {@code java src/tools/NameLists.java <folder of the data> <folder of the word lists>}. The same input
 * gives the same bytes.
 */
public final class NameLists {
    /** Names given to fewer children in each of the two years are mostly inventions and everyday words. */
    private static final int FEWEST_BIRTHS = 100;

    private final Map<String, String> given = new TreeMap<>();
    private final TreeSet<String> surnames = new TreeSet<>();

    public static void main(String[] args) throws IOException {
        var lists = new NameLists();
        Path data = Path.of(args[0]);
        lists.readUnitedStates(data.resolve("ssa-yob2015.txt"));
        lists.readUnitedStates(data.resolve("ssa-yob2023.txt"));
        lists.readForenames(data.resolve("sigpwned-common-forenames-by-country.csv"));
        lists.readSurnames(data.resolve("sigpwned-common-surnames-by-country.csv"));
        lists.readPoliticians(data.resolve("unitedstates-legislators-current.yaml"));
        lists.readPoliticians(data.resolve("unitedstates-executive.yaml"));
        lists.write(Path.of(args[1]));
    }

    private void readUnitedStates(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split(",");
            if (Integer.parseInt(fields[2]) >= FEWEST_BIRTHS) {
                addGiven(fields[0], fields[1]);
            }
        }
    }

    private void readForenames(Path file) throws IOException {
        for (List<String> row : rows(file)) {
            addGiven(row.get(10), row.get(9));
            addGiven(row.get(11), row.get(9));
        }
    }

    private void readSurnames(Path file) throws IOException {
        for (List<String> row : rows(file)) {
            addSurname(row.get(4));
            addSurname(row.get(5));
        }
    }

    private void readPoliticians(Path file) throws IOException {
        String first = null;
        for (String line : Files.readAllLines(file)) {
            String text = line.strip().replace("'", "");
            if (text.startsWith("first: ")) {
                first = text.substring(7);
            } else if (text.startsWith("last: ")) {
                addSurname(text.substring(6));
            } else if (text.startsWith("gender: ") && first != null) {
                addGiven(first, text.substring(8));
                first = null;
            }
        }
    }

    /** Names of one Latin word; a name used for both genders has the value u. */
    private void addGiven(String name, String gender) {
        String value = gender.equals("M") ? "m" : gender.equals("F") ? "f" : "u";
        for (String form : forms(name)) {
            given.merge(form, value, (a, b) -> a.equals(b) ? a : "u");
        }
    }

    private void addSurname(String name) {
        surnames.addAll(forms(name));
    }

    private static List<String> forms(String name) {
        var forms = new ArrayList<String>();
        String one = name.strip();
        if (one.length() > 2 && one.codePoints().allMatch(NameLists::latin) && Character.isUpperCase(one.charAt(0))) {
            forms.add(one);
            String plain = Normalizer.normalize(one, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            if (!plain.equals(one)) {
                forms.add(plain);
            }
        }
        return forms;
    }

    private static boolean latin(int c) {
        return c == '-' || c == '\'' || (Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static List<List<String>> rows(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            var row = new ArrayList<String>();
            var field = new StringBuilder();
            boolean quoted = false;
            for (char c : line.toCharArray()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    row.add(field.toString());
                    field.setLength(0);
                } else {
                    field.append(c);
                }
            }
            row.add(field.toString());
            rows.add(row);
        }
        return rows;
    }

    private void write(Path folder) throws IOException {
        String sources = """
                # Made by src/tools/NameLists.java from: US Social Security Administration, names of births 2015 and 2023 (public domain);
                # sigpwned popular-names-by-country-dataset (CC0); unitedstates/congress-legislators (CC0).
                """;
        var text = new StringBuilder("# Given names; value: m, f or u (both).\n").append(sources);
        given.forEach((name, gender) -> text.append(name).append('\t').append(gender).append('\n'));
        Files.writeString(folder.resolve("given-names.txt"), text);
        var family = new StringBuilder("# Family names.\n").append(sources);
        surnames.forEach(name -> family.append(name).append('\n'));
        Files.writeString(folder.resolve("surnames.txt"), family);
    }
}
