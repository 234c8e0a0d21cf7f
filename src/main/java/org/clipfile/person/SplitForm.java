package org.clipfile.person;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.clipfile.article.Article;
import org.clipfile.paging.Among;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** That a written form, where it seems to name one person, names another: an editor has split the two. */
@Entity
public class SplitForm extends PanacheEntity {

    /** Who seems to be named. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    /** {@link Names#fold} of the written form. */
    public String folded;

    /** The only article in which this holds; null for all, those to come included. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** Who is named; null for nobody, since an editor has deleted that person. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person means;

    protected SplitForm() {}

    public SplitForm(Person person, String folded, Article article, Person means) {
        this.person = person;
        this.folded = folded;
        this.article = article;
        this.means = means;
    }

    /** Those of one of these forms, latest first. */
    static List<SplitForm> on(Collection<String> folded) {
        return list("from SplitForm s left join fetch s.means where among(?1, s.folded) order by s.id desc", (Object)
                Among.words(folded));
    }

    boolean holdsFor(Person named, Long articleId) {
        return person.id.equals(named.id) && (article == null || article.id.equals(articleId));
    }
}
