package org.clipfile.topic;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That a topic's rule has changed and is being tried on the articles that were filed before. */
@Entity
public class Refiling extends PanacheEntityBase {

    @Id
    public Long topicId;

    /** Id of the last article that the rule was tried on; articles are taken in the order of their ids. */
    public long filedUpTo;

    protected Refiling() {}

    Refiling(Long topicId) {
        this.topicId = topicId;
    }

    /** All that is to be done, what is least advanced first. */
    public static List<Refiling> pending() {
        return list("order by filedUpTo, topicId");
    }
}
