package org.clipfile.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.PersistenceException;

import org.clipfile.article.Article;
import org.clipfile.extract.StoryText;
import org.clipfile.person.Appearance;
import org.clipfile.topic.Refiling;
import org.clipfile.topic.RefusedTag;
import org.clipfile.topic.RuleChanges.RulesChanged;
import org.clipfile.topic.Tag;
import org.clipfile.topic.TagOrigin;
import org.clipfile.topic.Taxonomy;
import org.clipfile.topic.Topic;
import org.clipfile.topic.TopicFiler;
import org.clipfile.topic.TopicFiler.Fit;
import org.clipfile.topic.TopicLineage;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Tries changed rules on what is filed already, in the background, a batch of articles in each transaction. How far it is
 * stands in the archive, so that it goes on after a restart, and another change of the same rule starts it anew. Only
 * tags of the changed topics come and go; editors' tags, and what editors have refused, stay.
 */
@ApplicationScoped
public class Refiler {

    private static final Logger LOG = Logger.getLogger(Refiler.class);

    /** Few enough that an editor who changes a rule meanwhile does not wait long. */
    private static final int BATCH = 100;

    /** In milliseconds, after a batch that the database refused. */
    private static final long PAUSE = 1000;

    private static final int MOST_FAILURES = 10;

    private final TopicFiler topicFiler;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean stopping;
    private volatile Thread worker;

    Refiler(TopicFiler topicFiler) {
        this.topicFiler = topicFiler;
    }

    /**
     * How far it is.
     *
     * @param total articles that the changed rules are tried on; 0 if nothing is to be done
     * @param done those that they have been tried on
     * @param running whether anything is to be done
     */
    public record Progress(long total, long done, boolean running) {}

    /** How far the changed rules have come, on whichever replica it is done. */
    public static Progress progress() {
        return Refiling.pending().stream()
                .findFirst()
                .map(first -> new Progress(Article.count(), Article.count("id <= ?1", first.filedUpTo), true))
                .orElse(new Progress(0, 0, false));
    }

    void onStart(@Observes StartupEvent event) {
        wake();
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged change) {
        wake();
    }

    /** Waits for the batch that is being filed: the archive is closed next. */
    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        var last = worker;
        if (last != null) {
            last.join();
        }
    }

    private void wake() {
        if (requests.getAndIncrement() == 0) {
            worker = Thread.ofVirtual().name("refiler").start(this::run);
        }
    }

    private void run() {
        int seen;
        do {
            seen = requests.get();
            fileAll();
        } while (!requests.compareAndSet(seen, 0));
    }

    private void fileAll() {
        var failures = 0;
        var more = true;
        while (more && !stopping && failures < MOST_FAILURES) {
            try {
                more = QuarkusTransaction.requiringNew().call(this::fileBatch);
                failures = 0;
            } catch (PersistenceException | QuarkusTransactionException e) {
                failures++;
                LOG.warnf(e, "A batch of articles could not be filed anew (%d of %d times)", failures, MOST_FAILURES);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Files the next articles anew; those topics that are least advanced come first, until they meet the next ones. */
    private boolean fileBatch() {
        Taxonomy.locked();
        var pending = Refiling.pending();
        if (pending.isEmpty()) {
            return false;
        }
        topicFiler.noticeChanges();
        var from = pending.getFirst().filedUpTo;
        var first = pending.stream().filter(one -> one.filedUpTo == from).toList();
        var upTo = pending.stream()
                .mapToLong(one -> one.filedUpTo)
                .filter(id -> id > from)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        var articles = Article.<Article>find("id > ?1 and id <= ?2 order by id", from, upTo)
                .page(0, BATCH)
                .list();
        if (!articles.isEmpty()) {
            file(articles, first.stream().map(one -> one.topicId).collect(Collectors.toSet()));
            first.forEach(one -> one.filedUpTo = articles.getLast().id);
        } else if (upTo < Long.MAX_VALUE) {
            first.forEach(one -> one.filedUpTo = upTo);
        } else {
            first.forEach(one -> one.delete());
        }
        return true;
    }

    private void file(List<Article> articles, Set<Long> topics) {
        FilingSlots.lock(articles.stream().map(article -> article.opening).toList());
        var people = Appearance.<Appearance>stream("article in ?1", articles)
                .collect(Collectors.groupingBy(one -> one.article.id));
        var tags = Tag.<Tag>stream("article in ?1 and topic.id in ?2", articles, topics)
                .collect(Collectors.groupingBy(tag -> tag.article.id));
        var refused = RefusedTag.refusedFor(articles);
        var moved = new TreeSet<Long>();
        for (var article : articles) {
            var names = people.getOrDefault(article.id, List.of()).stream()
                    .flatMap(one -> one.writtenAs.stream())
                    .toList();
            var fits = topicFiler.fits(text(article), names).stream()
                    .filter(fit -> topics.contains(fit.topicId()))
                    .filter(fit -> !refused.contains(new RefusedTag.Key(article.id, fit.topicId())))
                    .toList();
            moved.addAll(exchange(article, tags.getOrDefault(article.id, List.of()), fits));
        }
        if (!moved.isEmpty()) {
            Topic.recount(TopicLineage.ancestors(moved));
        }
    }

    private static StoryText text(Article article) {
        return new StoryText(article.headlineIsDerived ? null : article.headline, article.deck, article.body);
    }

    /** Returns the topics that the article has come to or gone from. */
    private static Set<Long> exchange(Article article, List<Tag> before, List<Fit> fits) {
        var moved = new HashSet<Long>();
        var missing = new ArrayList<>(fits);
        for (var tag : before) {
            var fit = fits.stream()
                    .filter(one -> one.topicId().equals(tag.topic.id))
                    .findFirst();
            fit.ifPresent(missing::remove);
            if (tag.origin == TagOrigin.RULE && fit.isPresent()) {
                tag.score = fit.get().score();
            } else if (tag.origin == TagOrigin.RULE) {
                tag.delete();
                moved.add(tag.topic.id);
            }
        }
        missing.forEach(fit -> {
            Tag.byRule(article, fit).persist();
            moved.add(fit.topicId());
        });
        return moved;
    }
}
