package org.clipfile.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up names of many conventions from lists. Which convention comes is drawn evenly, so that no part of the world is rare. */
final class NameBank {
    /**
     * A made-up person.
     *
     * @param full the whole name
     * @param shortened the part later mentions have: the family name, or in some countries the given name
     * @param family the family name or the father's name
     * @param given what friends and headlines of obituaries use
     */
    record Person(String full, String shortened, String given, String family) {}

    private record Convention(String key, String order, List<String> given, List<String> family, List<String> full) {}

    private static final String[] SUFFIXES = {"Jr", "Jr.", "Sr", "III", "II"};
    private final List<Convention> conventions = new ArrayList<>();

    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bdgklmnprstvz";
    private final int changed;

    /** @param changed how many family names of a hundred get another letter, so that no list knows them */
    NameBank(List<WordLists.Section> sections, int changed) {
        this.changed = changed;
        for (var section : sections) {
            String[] head = section.key().split(" ");
            var convention = new Convention(head[0], head[1], new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            List<String> into = convention.given();
            for (String entry : section.entries()) {
                String name = entry;
                int colon = entry.indexOf(':');
                if (colon > 0) {
                    into = switch (entry.substring(0, colon)) {
                        case "given" -> convention.given();
                        case "family" -> convention.family();
                        default -> convention.full();
                    };
                    name = entry.substring(colon + 1).strip();
                }
                into.add(name);
            }
            conventions.add(convention);
        }
    }

    /** Adds forenames and surnames of a country from the CC0 lists. */
    void addCountry(String country, List<String> given, List<String> family) {
        if (given.size() >= 5 && family.size() >= 5) {
            conventions.add(new Convention(country, "western", given, family, List.of()));
        }
    }

    int conventions() {
        return conventions.size();
    }

    /** Draws a person. */
    Person draw(Random random) {
        var convention = conventions.get(random.nextInt(conventions.size()));
        if (!convention.full().isEmpty() && (convention.given().isEmpty() || random.nextInt(12) == 0)) {
            String full = pick(convention.full(), random);
            return new Person(full, full, full, full);
        }
        String given = pick(convention.given(), random);
        String family = pick(convention.family(), random);
        if (!convention.order().equals("first") && random.nextInt(100) < changed) {
            family = change(family, random);
        }
        return switch (convention.order()) {
            case "first" -> new Person(family + " " + given, family, given, family);
            case "patronymic" -> new Person(given + " " + family, given, given, family);
            case "patronymic-bin" ->
                new Person(given + (random.nextBoolean() ? " bin " : " binti ") + family, given, given, family);
            case "western-double" -> {
                if (random.nextInt(3) == 0) {
                    String second = pick(convention.family(), random);
                    yield new Person(given + " " + family + " " + second, family, given, family);
                }
                yield western(given, family, random);
            }
            default -> western(given, family, random);
        };
    }

    private Person western(String given, String family, Random random) {
        int kind = random.nextInt(40);
        String full = given + " " + family;
        if (kind < 3) {
            full = given + " " + (char) ('A' + random.nextInt(26)) + ". " + family;
        } else if (kind == 3) {
            full = (char) ('A' + random.nextInt(26)) + "." + (char) ('A' + random.nextInt(26)) + ". " + family;
        } else if (kind == 4) {
            full = (char) ('A' + random.nextInt(26)) + ". " + family;
        } else if (kind == 5) {
            full = given + " " + family + " " + SUFFIXES[random.nextInt(SUFFIXES.length)];
        } else if (kind == 6) {
            full = given + " "
                    + pick(conventions.get(random.nextInt(conventions.size())).given(), random, given) + " " + family;
        } else if (kind == 7) {
            String other =
                    pick(conventions.get(random.nextInt(conventions.size())).family(), random, family);
            if (!other.contains(" ") && !family.contains("-") && !family.contains(" ")) {
                family = family + "-" + other;
                full = given + " " + family;
            }
        }
        return new Person(full, family, given, family);
    }

    /** The name with a letter changed. */
    static String change(String name, Random random) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 1));
        char old = at < name.length() ? name.charAt(at) : 'n';
        if (!Character.isLowerCase(old)) {
            return name;
        }
        String letters = VOWELS.indexOf(old) >= 0 ? VOWELS : CONSONANTS;
        char put = letters.charAt(random.nextInt(letters.length()));
        return random.nextInt(3) > 0 && at < name.length()
                ? name.substring(0, at) + put + name.substring(at + 1)
                : name.substring(0, at) + put + VOWELS.charAt(random.nextInt(VOWELS.length())) + name.substring(at);
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String pick(List<String> list, Random random, String otherwise) {
        return list.isEmpty() ? otherwise : pick(list, random);
    }
}
