package org.clipfile.search.lucene;

import java.util.Collection;

import jakarta.persistence.Entity;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** That the change of an article may not be in the saved index yet; as good as the transaction that made the change. */
@Entity
public class IndexTask extends PanacheEntity {

    public Long articleId;

    protected IndexTask() {}

    IndexTask(Long articleId) {
        this.articleId = articleId;
    }

    /** Forgets tasks whose changes have been saved. */
    static void done(Collection<Long> ids) {
        delete("id in ?1", ids);
    }
}
