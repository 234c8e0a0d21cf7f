package org.clipfile.ingest;

import java.util.List;

import org.clipfile.filing.Filed;

/**
 * What became of one item of an import.
 *
 * @param where the item stands, such as {@code crawl.zip!pages/a.html}
 * @param stories those of its stories that are in the archive, in the order of the text
 * @param failures those that are not
 * @param leftOut how many parts of the text belong to no story, such as advertisements
 * @param reason why it was left out or failed as a whole; null otherwise
 */
public record ItemReport(
        String where, Fate fate, List<Filed> stories, List<ImportReport.Failure> failures, int leftOut, String reason) {

    /** What became of an item; of one with several stories, the fate that comes first here. */
    public enum Fate {
        /** It could not be read, or a story of it could not be filed. */
        FAILED,
        /** There is at least an article more. */
        FILED,
        /** A newer version took the place of an older one. */
        UPDATED,
        /** A teaser became the whole story. */
        COMPLETED,
        /** A line of an export, which is in the archive now. */
        RESTORED,
        /** Its provider has taken the story back, and it has been taken out. */
        REMOVED,
        /** All of it was there already. */
        UNCHANGED,
        /** There is nothing to file in it. */
        LEFT_OUT
    }

    static ItemReport unchanged(String where, List<Long> articles) {
        var stories = articles.stream()
                .map(article -> new Filed(article, Filed.Fate.UNCHANGED))
                .toList();
        return new ItemReport(where, Fate.UNCHANGED, stories, List.of(), 0, null);
    }

    static ItemReport without(String where, Fate fate, String reason) {
        return new ItemReport(where, fate, List.of(), List.of(), 0, reason);
    }

    static ItemReport of(String where, List<Filed> stories, List<ImportReport.Failure> failures, int leftOut) {
        if (!failures.isEmpty()) {
            var reason = failures.getFirst().reason();
            return new ItemReport(where, Fate.FAILED, stories, failures, leftOut, reason);
        }
        if (stories.isEmpty()) {
            return new ItemReport(where, Fate.LEFT_OUT, stories, failures, leftOut, "There is no story in it.");
        }
        return new ItemReport(where, fate(stories), stories, failures, leftOut, null);
    }

    private static Fate fate(List<Filed> stories) {
        return stories.stream()
                .map(story -> switch (story.fate()) {
                    case CREATED -> Fate.FILED;
                    case UPDATED -> Fate.UPDATED;
                    case COMPLETED -> Fate.COMPLETED;
                    case UNCHANGED -> Fate.UNCHANGED;
                })
                .min(Fate::compareTo)
                .orElseThrow();
    }
}
