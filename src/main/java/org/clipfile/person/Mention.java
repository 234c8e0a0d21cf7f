package org.clipfile.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.clipfile.article.Article;
import org.clipfile.extract.Part;
import org.clipfile.paging.Among;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** One place in an article that names a person. */
@Entity
public class Mention extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** Which text the offsets count in. */
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Part part;

    /** UTF-16 offsets, end exclusive. */
    @Column(name = "start_offset")
    public int start;

    @Column(name = "end_offset")
    public int end;

    /** What stands there. */
    public String text;

    protected Mention() {}

    public Mention(Article article, Person person, Part part, int start, int end, String text) {
        this.article = article;
        this.person = person;
        this.part = part;
        this.start = start;
        this.end = end;
        this.text = text;
    }

    /** Where a mention stands and what is written there, without the mention itself. */
    public record Place(Long mentionId, Long articleId, String text) {}

    /** All places that name a person, in all articles, as they were filed. */
    public static List<Place> places(Person person) {
        return getEntityManager()
                .createQuery(
                        "select new org.clipfile.person.Mention$Place(m.id, m.article.id, m.text) from Mention m where m.person = :person order by m.id",
                        Place.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The mentions in the bodies of many articles, with their people, by article id, in reading order. */
    public static Map<Long, List<Mention>> inBodies(Collection<Long> articleIds) {
        return Mention.<Mention>stream(
                        "from Mention m join fetch m.person where among(?1, m.article.id) and m.part = ?2 order by m.start",
                        Among.array(articleIds),
                        Part.BODY)
                .collect(Collectors.groupingBy(mention -> mention.article.id));
    }
}
