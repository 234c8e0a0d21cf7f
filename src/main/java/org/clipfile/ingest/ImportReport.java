package org.clipfile.ingest;

import java.util.List;

import org.clipfile.filing.Filed;
import org.clipfile.filing.Filed.Fate;
import org.clipfile.split.LeftOut;

/**
 * What became of every part of a text.
 *
 * @param filed the stories, in the order of the text; a story that stands in the text twice is here twice
 * @param failures stories that are not in the archive
 * @param leftOut parts of the text that belong to no story
 */
public record ImportReport(List<Filed> filed, List<Failure> failures, List<LeftOut> leftOut) {

    /**
     * A story that could not be filed.
     *
     * @param opening its first words
     * @param reason for whoever imports
     */
    public record Failure(String opening, String reason) {}

    /** How many stories met this fate. */
    public int count(Fate fate) {
        return (int) filed.stream().filter(one -> one.fate() == fate).count();
    }
}
