package org.clipfile.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * The topics that an archive starts with: some of the IPTC Media Topics, each with Clipfile's own rule or, where it is
 * there for its children only, with none.
 *
 * @see <a href="https://iptc.org/standards/media-topics/">IPTC Media Topics</a>
 */
@ApplicationScoped
public class MediaTopics {

    private static final String FILE = "media-topics.tsv";

    private record Concept(String qcode, String parent, String name, String definition, String rule) {

        static Concept parse(String line) {
            var columns = line.split("\t", -1);
            return new Concept(columns[0], columns[1], columns[2], columns[3], columns[4]);
        }
    }

    /** Files those concepts that the archive does not have; what editors have changed in the others stays. */
    @Transactional
    public void fileMissing() {
        var filed = Topic.<Topic>stream("qcode is not null")
                .collect(Collectors.toMap(topic -> topic.qcode, topic -> topic, (one, same) -> one, HashMap::new));
        for (var concept : concepts()) {
            filed.computeIfAbsent(
                    concept.qcode,
                    qcode -> Topic.create(
                            concept.name, qcode, concept.definition, filed.get(concept.parent), concept.rule));
        }
    }

    private static List<Concept> concepts() {
        var file = Objects.requireNonNull(MediaTopics.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Concept::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the media topics cannot be read", e);
        }
    }
}
