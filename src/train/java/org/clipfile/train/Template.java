package org.clipfile.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document with slots: persons {@code {a}}, {@code {a.s}}, {@code {a.f}}, {@code {a.g}}, and words from lists such as {@code {place}}. */
final class Template {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(?:\\.([sfg]))?}");
    private static final List<String> WORDS = List.of("place", "org", "demonym", "role", "month", "country");

    private final String id;
    private final List<String> paragraphs;
    private final Map<String, List<String>> words;

    private Template(String id, List<String> paragraphs, Map<String, List<String>> words) {
        this.id = id;
        this.paragraphs = List.copyOf(paragraphs);
        this.words = words;
    }

    static List<Template> read(Path file, WordLists lists) throws IOException {
        var words = Map.of(
                "place", List.copyOf(new ArrayList<>(lists.read("place"))),
                "org", List.copyOf(new ArrayList<>(lists.read("organisation"))),
                "demonym", lists.read("demonym").stream().limit(150).toList(),
                "role", lists.read("role").stream().limit(120).toList(),
                "country", List.copyOf(new ArrayList<>(lists.read("country"))),
                "month", List.of("January", "March", "April", "May", "June", "August", "October", "December"));
        var templates = new ArrayList<Template>();
        var paragraphs = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.strip().equals("---")) {
                templates.add(new Template("template-" + templates.size(), paragraphs, words));
                paragraphs.clear();
            } else if (!line.isBlank()) {
                paragraphs.add(line);
            }
        }
        return templates;
    }

    LabelledDocument fill(NameBank bank, Random random, int copy) {
        Map<String, NameBank.Person> people = new HashMap<>();
        var filled = new ArrayList<String>();
        for (String paragraph : paragraphs) {
            filled.add(SLOT.matcher(paragraph).replaceAll(slot -> {
                String key = slot.group(1);
                if (WORDS.contains(key)) {
                    List<String> choice = words.get(key);
                    String word = choice.get(random.nextInt(choice.size()));
                    return Matcher.quoteReplacement(
                            slot.start() == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
                }
                var person = people.computeIfAbsent(key, k -> bank.draw(random));
                String part = slot.group(2) == null ? "" : slot.group(2);
                return Matcher.quoteReplacement(
                        switch (part) {
                            case "s" -> person.shortened();
                            case "g" -> person.given();
                            case "f" -> person.family();
                            default -> person.full();
                        });
            }));
        }
        return BracketReader.parse(id + "-" + copy, filled);
    }
}
