package org.clipfile.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads GUM (CoNLL-U, entities in the last column). An entity of type person covers a whole noun phrase; the name in it is
 * the run of proper nouns around its head, without titles. Phrases without a proper noun as head name nobody.
 */
final class GumReader {
    private final Titles titles;

    GumReader(Titles titles) {
        this.titles = titles;
    }

    List<LabelledDocument> read(Path folder) throws IOException {
        var documents = new ArrayList<LabelledDocument>();
        List<Path> files;
        try (Stream<Path> paths = Files.list(folder)) {
            files = paths.filter(path -> path.toString().endsWith(".conllu"))
                    .sorted()
                    .toList();
        }
        for (var file : files) {
            documents.add(readDocument(file));
        }
        return documents;
    }

    private record Token(String form, String tag, int head, String relation, boolean spaceAfter, String misc) {}

    private LabelledDocument readDocument(Path file) throws IOException {
        var builder = new DocumentBuilder();
        var sentence = new ArrayList<Token>();
        int rangeEnd = -1;
        boolean rangeSpace = true;
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                add(builder, sentence);
                sentence.clear();
                rangeEnd = -1;
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t");
                boolean space = !columns[9].contains("SpaceAfter=No");
                if (columns[0].contains("-")) {
                    rangeEnd = Integer.parseInt(columns[0].substring(columns[0].indexOf('-') + 1));
                    rangeSpace = space;
                } else if (!columns[0].contains(".")) {
                    int number = Integer.parseInt(columns[0]);
                    if (number < rangeEnd) {
                        space = false;
                    } else if (number == rangeEnd) {
                        space = rangeSpace;
                    }
                    sentence.add(new Token(
                            columns[1], columns[4], Integer.parseInt(columns[6]) - 1, columns[7], space, columns[9]));
                }
            }
        }
        add(builder, sentence);
        return builder.build(file.getFileName().toString().replace(".conllu", ""));
    }

    private void add(DocumentBuilder builder, List<Token> sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        var isName = new int[sentence.size()];
        Arrays.fill(isName, -1);
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (String field : sentence.get(i).misc().split("\\|")) {
                if (field.startsWith("Entity=")) {
                    marks(sentence, field.substring("Entity=".length()), i, open, isName);
                }
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            var token = sentence.get(i);
            boolean inside = isName[i] >= 0;
            builder.token(token.form(), inside && (i == 0 || isName[i - 1] != isName[i]), inside, token.spaceAfter());
        }
        builder.endSentence();
    }

    private void marks(List<Token> sentence, String field, int at, Map<String, Deque<Integer>> open, int[] isName) {
        int i = 0;
        while (i < field.length()) {
            if (field.charAt(i) == '(') {
                int stop = i + 1;
                while (stop < field.length() && field.charAt(stop) != '(' && field.charAt(stop) != ')') {
                    stop++;
                }
                String mark = field.substring(i + 1, stop);
                boolean single = stop < field.length() && field.charAt(stop) == ')';
                String[] parts = mark.split("-", 3);
                if (parts.length > 1 && parts[1].equals("person")) {
                    if (single) {
                        name(sentence, at, at, isName);
                    } else {
                        open.computeIfAbsent(parts[0], key -> new ArrayDeque<>())
                                .push(at);
                    }
                }
                i = single ? stop + 1 : stop;
            } else {
                int stop = field.indexOf(')', i);
                if (stop < 0) {
                    return;
                }
                var starts = open.get(field.substring(i, stop));
                if (starts != null && !starts.isEmpty()) {
                    name(sentence, starts.pop(), at, isName);
                }
                i = stop + 1;
            }
        }
    }

    private void name(List<Token> sentence, int from, int to, int[] isName) {
        int head = -1;
        for (int i = from; i <= to; i++) {
            int parent = sentence.get(i).head();
            if (parent < from || parent > to) {
                head = i;
                break;
            }
        }
        if (head < 0 || !isProper(sentence.get(head)) || isName[head] >= 0) {
            return;
        }
        int first = head;
        int last = head;
        while (first > from && isPart(sentence, first - 1, first, head)) {
            first--;
        }
        while (last < to && isPart(sentence, last + 1, last, head)) {
            last++;
        }
        first += Math.min(
                last - first,
                titles.nameStart(sentence.subList(first, last + 1).stream()
                        .map(Token::form)
                        .toList()));
        while (last > first && !isProper(sentence.get(last))) {
            last--;
        }
        while (first < last && !isProper(sentence.get(first))) {
            first++;
        }
        if (!Character.isUpperCase(sentence.get(first).form().charAt(0)) && first == last
                || titles.isTitle(sentence.get(first).form()) && first == last) {
            return;
        }
        for (int i = first; i <= last; i++) {
            isName[i] = first;
        }
    }

    private static boolean isProper(Token token) {
        return token.tag().equals("NNP");
    }

    private static boolean isPart(List<Token> sentence, int i, int neighbour, int head) {
        var token = sentence.get(i);
        if (token.form().equals("-")) {
            return !sentence.get(Math.min(i, neighbour)).spaceAfter();
        }
        boolean flat = token.relation().equals("flat")
                || token.head() == head && token.relation().equals("compound");
        return isProper(token)
                        && !token.relation().equals("appos")
                        && !token.relation().equals("conj")
                || flat
                        && !token.tag().startsWith("NN")
                        && !token.tag().startsWith("JJ")
                        && !token.form().matches("\\W+");
    }
}
