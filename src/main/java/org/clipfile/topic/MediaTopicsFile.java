package org.clipfile.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An edition of the media topics: IPTC's concepts and Clipfile's rules for them.
 *
 * @param topics one concept a line: code, parent, name, definition, with tabs between; lines with {@code #} say nothing
 * @param rules one rule a block, with an empty line between: a line with the code, a space and the name, then lines of the
 *     rule, which begin with a space
 */
public record MediaTopicsFile(String topics, String rules) {

    /**
     * A concept.
     *
     * @param parent null at the top
     * @param definition null if there is none
     * @param rule null if there is none
     */
    public record Concept(String qcode, String parent, String name, String definition, String rule) {}

    /** What this version of Clipfile ships. */
    public static MediaTopicsFile shipped() {
        return new MediaTopicsFile(resource("media-topics.tsv"), resource("media-topic-rules.txt"));
    }

    private static String resource(String name) {
        try (var file = Objects.requireNonNull(MediaTopicsFile.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the media topics cannot be read", e);
        }
    }

    /** SHA-256 over both, in hex. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(topics.getBytes(StandardCharsets.UTF_8));
            digest.update(rules.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The concepts, parents before their children. */
    public List<Concept> concepts() {
        var rule = rulesByCode();
        return topics.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(columns -> new Concept(
                        columns[0],
                        columns[1].isEmpty() ? null : columns[1],
                        columns[2],
                        columns[3].isEmpty() ? null : columns[3],
                        rule.get(columns[0])))
                .toList();
    }

    private Map<String, String> rulesByCode() {
        var byCode = new HashMap<String, String>();
        String code = null;
        for (var line : rules.lines().toList()) {
            if (line.startsWith(" ")) {
                byCode.merge(Objects.requireNonNull(code, line), line.strip(), (one, more) -> one + "\n" + more);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                code = line.split(" ", 2)[0];
            }
        }
        return byCode;
    }
}
