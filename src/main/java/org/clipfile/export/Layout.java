package org.clipfile.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an export is made of: lines of some kinds, each with a row of one table and the rows of other tables that belong
 * to it. All columns are written as they are, but for ids: they are others in every archive, so rows are named by their
 * place in the export.
 */
final class Layout {

    /** The version of the form, in the first line. */
    static final int VERSION = 1;

    static final Lines TOPICS = new Lines(
            "topic",
            new Rows("topic", null, "id", Map.of("parent_id", "topic"), List.of()),
            // Those above come first.
            "(select max(l.depth) from topic_lineage l where l.descendant_id = t.id), qcode, sort_name, id",
            List.of(new Rows(
                    "topic_lineage", "descendant_id", "depth desc", Map.of("ancestor_id", "topic"), List.of())));

    static final Lines PEOPLE = new Lines(
            "person",
            new Rows("person", null, "id", Map.of(), List.of()),
            "id",
            List.of(new Rows("person_name", "person_id", "id", Map.of(), List.of())));

    static final Lines ARTICLES = new Lines(
            "article",
            // Copies are linked when all articles are there.
            new Rows("article", null, "id", Map.of(), List.of("copy_of_id")),
            "id",
            List.of(
                    new Rows("appearance", "article_id", "id", Map.of("person_id", "person"), List.of()),
                    new Rows("mention", "article_id", "part, start_offset", Map.of("person_id", "person"), List.of()),
                    new Rows("quote", "article_id", "start_offset", Map.of("speaker_id", "person"), List.of()),
                    new Rows("tag", "article_id", "id", Map.of("topic_id", "topic"), List.of()),
                    new Rows("copy_band", "article_id", "band", Map.of(), List.of()),
                    new Rows("imported_item", "article_id", "content", Map.of(), List.of())));

    static final Lines COPIES = new Lines(
            "copy",
            new Rows(
                    "(select id as article_id, copy_of_id from article where copy_of_id is not null)",
                    null,
                    "article_id",
                    Map.of("article_id", "article", "copy_of_id", "article"),
                    List.of()),
            "article_id",
            List.of());

    static final Lines REFUSED_TAGS = new Lines(
            "refused_tag",
            new Rows("refused_tag", null, null, Map.of("article_id", "article", "topic_id", "topic"), List.of()),
            "article_id, topic_id",
            List.of());

    static final Lines RULINGS = new Lines(
            "name_ruling",
            new Rows("name_ruling", null, null, Map.of("person_id", "person"), List.of()),
            "folded",
            List.of());

    static final Lines SPLITS = new Lines(
            "split_form",
            new Rows(
                    "split_form",
                    null,
                    null,
                    Map.of("person_id", "person", "article_id", "article", "means_id", "person"),
                    List.of()),
            "id",
            List.of());

    static final Lines DROPPED_NAMES = new Lines(
            "dropped_name",
            new Rows("dropped_name", null, null, Map.of("person_id", "person"), List.of()),
            "person_id, folded",
            List.of());

    /** In the order in which they are written: what is named stands before what names it. */
    static final List<Lines> ALL =
            List.of(TOPICS, PEOPLE, ARTICLES, COPIES, REFUSED_TAGS, RULINGS, SPLITS, DROPPED_NAMES);

    private static final Set<String> NAMED = Set.of("topic", "person", "article");

    private Layout() {}

    /**
     * Lines of one kind.
     *
     * @param kind the value of the field that marks them
     * @param row what makes a line
     * @param order SQL for the order of the lines, with {@code t} for the table
     * @param children what belongs to a row, each in a field with the name of its table
     */
    record Lines(String kind, Rows row, String order, List<Rows> children) {

        /** Whether rows of this kind are named in others. */
        boolean isNamed() {
            return NAMED.contains(kind);
        }
    }

    /**
     * Rows of a table.
     *
     * @param parent the column with the id of the row that they belong to; null if they make lines of their own
     * @param order of those of one parent
     * @param references columns with ids, and the kind of line that they name
     * @param omitted columns that are not written
     */
    record Rows(String table, String parent, String order, Map<String, String> references, List<String> omitted) {

        /** Whether a column says something beyond the archive that it is in. */
        boolean isWritten(String column) {
            return !column.equals("id") && !column.equals(parent) && !omitted.contains(column);
        }
    }
}
