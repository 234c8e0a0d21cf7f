package org.clipfile.filing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.clipfile.article.Article;
import org.clipfile.extract.Extractor;
import org.clipfile.person.Person;
import org.clipfile.refusal.Conflict;
import org.clipfile.topic.Topic;
import org.clipfile.topic.TopicFiler;
import org.clipfile.topic.TopicFiler.Fit;

/** What editors do by hand; each call is one transaction. */
@ApplicationScoped
@Transactional
public class Editor {

    private final Extractor extractor;
    private final TopicFiler topicFiler;
    private final FilingDesk desk;

    Editor(Extractor extractor, TopicFiler topicFiler, FilingDesk desk) {
        this.extractor = extractor;
        this.topicFiler = topicFiler;
        this.desk = desk;
    }

    /**
     * Files an article.
     *
     * @param people empty to find them in the text
     * @param topics empty to let the rules decide
     * @return its id
     * @throws Conflict if the story is filed already
     */
    public Long create(Draft draft, Optional<Collection<Person>> people, Optional<Collection<Topic>> topics) {
        var text = draft.text();
        var extraction = extractor.extract(text);
        // What a text is about also helps to tell who is meant in it.
        var fits = people.isPresent() && topics.isPresent() ? List.<Fit>of() : topicFiler.fits(text, extraction);
        return desk.create(draft, extraction, fits, people, topics);
    }

    /** Carries out changes; where they touch the text, it is read anew. */
    public void apply(ArticleChange change) {
        change.settle();
        var article = change.article();
        if (change.textChanged()) {
            var text = change.text();
            var extraction = extractor.extract(text);
            desk.refile(article, extraction, topicFiler.fits(text, extraction));
        } else {
            // A new date may be the first or the last on which the people were seen.
            desk.redate(article);
        }
    }

    /** Takes an article out of the archive. */
    public void remove(Article article) {
        desk.remove(article);
    }
}
