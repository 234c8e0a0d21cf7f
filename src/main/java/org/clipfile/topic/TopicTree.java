package org.clipfile.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How topics stand to each other, as far as filing has to know.
 *
 * @param parents what stands directly above a topic; those at the top are not in it
 * @param mediaTopics those of the IPTC; the others are the archive's own
 */
public record TopicTree(Map<Long, Long> parents, Set<Long> mediaTopics) {

    /** The topic and all above it, root last. */
    List<Long> lineage(Long topic) {
        var lineage = new ArrayList<Long>();
        for (var each = topic; each != null; each = parents.get(each)) {
            lineage.add(each);
        }
        return lineage;
    }

    Long root(Long topic) {
        return lineage(topic).getLast();
    }

    /** Whether one of the two stands above the other, or they are the same. */
    boolean areInLine(Long one, Long other) {
        return lineage(one).contains(other) || lineage(other).contains(one);
    }

    /** How many media topics stand at the top. */
    long mediaRoots() {
        return mediaTopics.stream().filter(topic -> !parents.containsKey(topic)).count();
    }
}
