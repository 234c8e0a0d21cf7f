package org.clipfile.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;

import org.clipfile.paging.Among;
import org.clipfile.paging.Listing;
import org.clipfile.paging.Ordering;
import org.clipfile.paging.Ordering.Kind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** One filed story. */
@Entity
public class Article extends PanacheEntity {

    /** The longest body, in UTF-16 units: about 300 newspaper pages. */
    public static final int MAX_BODY = 1_000_000;

    /** Newest first; articles of one moment, such as those of one page, in the order in which they were filed. */
    public static final Ordering<Article> NEWEST = new Ordering<>(
            "newest",
            List.of(
                    Ordering.descending("row.datedAt", Kind.INSTANT, article -> article.datedAt),
                    Ordering.ascending("row.id", Kind.NUMBER, article -> article.id)));

    /** HQL for what an article repeats, by which copies are divided. */
    public static final String ORIGINAL = "row.copyOfId";

    /** The exact reverse of {@link #NEWEST}. */
    public static final Ordering<Article> OLDEST = new Ordering<>(
            "oldest",
            List.of(
                    Ordering.ascending("row.datedAt", Kind.INSTANT, article -> article.datedAt),
                    Ordering.descending("row.id", Kind.NUMBER, article -> article.id)));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’\\-]*");

    /** The story's own headline, or where it has none one made from its deck or lede. */
    public String headline;

    public boolean headlineIsDerived;

    /** Short upper-case label in front of the deck, without its colon. */
    public String kicker;

    /** The sentence between kicker and body that sums the story up. */
    public String deck;

    /** Paragraphs divided by a blank line. Lazy, since lists of headlines have no use for it: see {@link #bodies}. */
    @Basic(fetch = FetchType.LAZY)
    public String body;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    public ArticleStatus status;

    /** BCP 47, such as {@code en}. */
    public String language;

    /** Publisher as the import names it. */
    public String source;

    public String url;

    public List<String> byline = List.of();

    /** Photo and picture credits that stood in the text. */
    public List<String> credits = List.of();

    public Instant publishedAt;

    public Instant importedAt;

    /** Where the article stands in time: when it was published or, where that is not known, imported. */
    public Instant datedAt;

    public int wordCount;

    /**
     * {@link Fingerprint#story} of the text that was filed; unique. An editor's changes leave it as it is, so that the
     * source text is known again when it is imported again, and does not come back beside the corrected article.
     */
    public String fingerprint;

    /** {@link Fingerprint#opening} of the same. */
    public String opening;

    /** What its provider calls the story in every version; null if nothing; unique. */
    public String uri;

    /** When this version of it was made, where the provider says so. */
    public Instant versionAt;

    /** The article that this one repeats with small changes; null for most. A plain id, so that inserts can be batched. */
    public Long copyOfId;

    /** Sets the body and what is counted in it. */
    public void writeBody(String text) {
        body = text;
        wordCount = 0;
        for (var words = WORD.matcher(text); words.find(); ) {
            wordCount++;
        }
    }

    /** Sets the time of publication; null where it is not known. */
    public void datePublished(Instant instant) {
        // What every database keeps of a moment.
        publishedAt = instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
        datedAt = publishedAt != null ? publishedAt : importedAt;
    }

    /** First paragraph of a body. */
    public static String ledeOf(String body) {
        var end = body.indexOf("\n\n");
        return end < 0 ? body : body.substring(0, end);
    }

    public static Optional<Article> withFingerprint(String fingerprint) {
        return find("fingerprint", fingerprint).firstResultOptional();
    }

    /** Articles with the same words, or the same first words, or one of these uris. */
    public static Collection<Article> withFingerprintsOrUris(
            Collection<Fingerprint> fingerprints, Collection<String> uris) {
        // Three look-ups in three indexes; of one condition with "or", H2 makes a scan of the whole table.
        var found = new LinkedHashSet<Article>();
        found.addAll(list("among(?1, fingerprint)", (Object)
                Among.words(fingerprints.stream().map(Fingerprint::story).toList())));
        found.addAll(list("among(?1, opening)", (Object)
                Among.words(fingerprints.stream().map(Fingerprint::opening).toList())));
        if (!uris.isEmpty()) {
            found.addAll(list("among(?1, uri)", (Object) Among.words(uris)));
        }
        return found;
    }

    /** Oldest first. */
    public static List<Article> copiesOf(Long id) {
        return list("copyOfId = ?1 order by id", id);
    }

    /** What copies repeat, by the ids of the copies. */
    public static Map<Long, Article> originals(Collection<Long> ids) {
        return getEntityManager()
                .createQuery(
                        "select c.id, row from Article c join Article row on row.id = c.copyOfId where among(:ids, c.id)",
                        Object[].class)
                .setParameter("ids", Among.array(ids))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Article) row[1]));
    }

    public static Optional<Article> withUri(String uri) {
        return find("uri", uri).firstResultOptional();
    }

    /** The articles that fit, in this order. */
    public static Listing<Article> listing(ArticleCriteria criteria, Ordering<Article> ordering) {
        return criteria.listing(ordering);
    }

    /** Those of the given articles that are filed, in no particular order. */
    public static List<Article> withIds(Collection<Long> ids) {
        return list("among(?1, id)", Among.array(ids));
    }

    /** The bodies of many articles in one statement, by article id. */
    public static Map<Long, String> bodies(Collection<Long> ids) {
        return getEntityManager()
                .createQuery("select a.id, a.body from Article a where among(:ids, a.id)", Object[].class)
                .setParameter("ids", Among.array(ids))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
