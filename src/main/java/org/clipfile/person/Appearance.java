package org.clipfile.person;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.ManyToOne;

import org.clipfile.article.Article;
import org.clipfile.article.ArticleCriteria;
import org.clipfile.article.Timeline;
import org.clipfile.paging.Among;
import org.clipfile.paging.Listing;
import org.clipfile.paging.MostFrequent;
import org.clipfile.paging.MostFrequent.Counted;
import org.clipfile.paging.Ordering;
import org.clipfile.paging.Ordering.Kind;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** How one person stands in one article. */
@Entity
public class Appearance extends PanacheEntity {

    /** Most mentioned first; of those equally often mentioned, first filed first. */
    public static final Ordering<Appearance> MOST_MENTIONED = new Ordering<>(
            "mostMentioned",
            List.of(
                    Ordering.descending("row.mentionCount", Kind.INTEGER, appearance -> appearance.mentionCount),
                    Ordering.ascending("row.id", Kind.NUMBER, appearance -> appearance.id)));

    /** HQL for the article of an appearance, by which {@link #inArticles} is divided. */
    public static final String ARTICLE = "row.article.id";

    /** HQL for the person, by which {@link #articlesOfPeople} is divided. */
    public static final String PERSON = "link.person.id";

    private static final MostFrequent<Person> COMPANIONS = new MostFrequent<>(
            Person.class,
            "Appearance a join Appearance b on b.article = a.article and b.person.id <> a.person.id",
            "a.person.id",
            "b.person.id",
            "count(*)");

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** Places in headline, deck and body that name the person; 0 where an editor filed the person without any. */
    public int mentionCount;

    /** The distinct strings that name the person, in reading order. */
    public List<String> writtenAs = List.of();

    /** Title or role as the article gives it; may be null. */
    public String role;

    /** Whether an editor has filed the article under the person, which holds whatever its text says. */
    public boolean byEditor;

    /** Where the article stands in time; the same as {@link Article#datedAt}. */
    public Instant datedAt;

    protected Appearance() {}

    public Appearance(Article article, Person person, int mentionCount, List<String> writtenAs, String role) {
        this.article = article;
        this.datedAt = article.datedAt;
        this.person = person;
        this.mentionCount = mentionCount;
        this.writtenAs = writtenAs;
        this.role = role;
    }

    /** An article that an editor files under a person, whether or not its text names them. */
    public static Appearance byEditor(Article article, Person person) {
        var appearance = new Appearance(article, person, 0, List.of(), null);
        appearance.byEditor = true;
        return appearance;
    }

    /** Takes the mentions of another appearance, of the same article, over. */
    public void add(Appearance other) {
        var forms = new LinkedHashSet<>(writtenAs);
        forms.addAll(other.writtenAs);
        mentionCount += other.mentionCount;
        writtenAs = List.copyOf(forms);
        role = role != null ? role : other.role;
        byEditor |= other.byEditor;
    }

    /** Who is in articles, with the people themselves. */
    public static Listing<Appearance> inArticles() {
        return Listing.of(Appearance.class, "Appearance row", MOST_MENTIONED).fetching("person");
    }

    /** The articles that name people. */
    public static Listing<Article> articlesOfPeople(ArticleCriteria criteria, Ordering<Article> ordering) {
        return criteria.linkedBy("Appearance", ordering);
    }

    /** What editors have said about who is in an article, emptied of what its text said. */
    public static List<Appearance> withoutMentions(Article article) {
        List<Appearance> byEditor = list("article = ?1 and byEditor = true", article);
        byEditor.forEach(appearance -> {
            appearance.mentionCount = 0;
            appearance.writtenAs = List.of();
            appearance.role = null;
        });
        return byEditor;
    }

    /** How a person stands in these articles. */
    public static List<Appearance> of(Person person, Collection<Long> articleIds) {
        return list("person = ?1 and among(?2, article.id)", person, Among.array(articleIds));
    }

    /** The appearances of two people in articles that name both. */
    public static List<Appearance> ofBoth(Person one, Person other) {
        return list("""
                from Appearance a where a.person in (?1, ?2) and a.article in (
                  select b.article from Appearance b where b.person = ?1) and a.article in (
                  select b.article from Appearance b where b.person = ?2)""", one, other);
    }

    /** Ids of the people in an article. */
    public static List<Long> peopleIn(Article article) {
        return Panache.getEntityManager()
                .createQuery("select a.person.id from Appearance a where a.article = :article", Long.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** The distinct roles in which many people were seen, by person id, most frequent first. */
    public static Map<Long, List<String>> roles(Collection<Long> personIds) {
        return Panache.getEntityManager()
                .createQuery("""
                        select a.person.id, a.role from Appearance a
                        where among(:people, a.person.id) and a.role is not null
                        group by a.person.id, a.role
                        order by count(*) desc, min(a.id)""", Object[].class)
                .setParameter("people", Among.array(personIds))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /**
     * Adds new articles, which must have been flushed, to the counts of the people in them. Last in a transaction, since
     * others wait for these rows.
     */
    public static void countIn(Collection<Long> newArticles) {
        var entityManager = Panache.getEntityManager();
        // Person by person, since no database would find the few new rows among the many old ones by itself.
        var seen = entityManager
                .createQuery("""
                        select a.person.id, count(*), min(a.datedAt), max(a.datedAt)
                        from Appearance a where among(?1, a.article.id) group by a.person.id order by a.person.id""", Object[].class)
                .setParameter(1, Among.array(newArticles))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement("""
                    update person set article_count = article_count + ?,
                      first_seen_at = least(coalesce(first_seen_at, ?), ?),
                      last_seen_at = greatest(coalesce(last_seen_at, ?), ?)
                    where id = ?""")) {
                for (var row : seen) {
                    var first = ((Instant) row[2]).atOffset(ZoneOffset.UTC);
                    var last = ((Instant) row[3]).atOffset(ZoneOffset.UTC);
                    update.setObject(1, row[1]);
                    update.setObject(2, first);
                    update.setObject(3, first);
                    update.setObject(4, last);
                    update.setObject(5, last);
                    update.setObject(6, row[0]);
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    /**
     * Counts of these people from what is filed. The rows are locked first: a count made while another transaction is
     * adding to the same person would miss the other's article.
     */
    public static void recount(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return;
        }
        var entityManager = Panache.getEntityManager();
        entityManager.flush();
        var ids = new ArrayList<>(new TreeSet<>(personIds));
        entityManager
                .createNativeQuery("select id from person where id in (:ids) order by id for update", Long.class)
                .setParameter("ids", ids)
                .getResultList();
        Person.update("""
                update Person p set
                  articleCount = (select count(*) from Appearance a where a.person = p),
                  firstSeenAt = (select min(a.datedAt) from Appearance a where a.person = p),
                  lastSeenAt = coalesce((select max(a.datedAt) from Appearance a where a.person = p), ?2)
                where id in ?1""", ids, Person.NEVER);
    }

    /** When there were articles that name many people, by person id. */
    public static Map<Long, List<Timeline.Point>> timelines(Timeline timeline, Collection<Long> personIds) {
        return timeline.of("Appearance a", "a.person.id", "a.datedAt", "a.article.id", personIds);
    }

    /** Ids of what the articles are about in which people were seen, by person id. */
    static Map<Long, List<Long>> topics(Collection<Long> personIds) {
        return Panache.getEntityManager()
                .createQuery("""
                        select distinct a.person.id, t.topic.id from Appearance a join Tag t on t.article = a.article
                        where among(:people, a.person.id)""", Object[].class)
                .setParameter("people", Among.array(personIds))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }

    /**
     * Who many people are named with, by person id: most shared articles first; at most {@code limit}
     * for each.
     */
    public static Map<Long, List<Counted<Person>>> companions(Collection<Long> personIds, int limit) {
        return COMPANIONS.of(personIds, limit);
    }
}
