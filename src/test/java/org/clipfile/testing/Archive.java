package org.clipfile.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.clipfile.article.Article;
import org.clipfile.filing.ArticleEvent;
import org.clipfile.filing.ArticleEvent.Kind;
import org.clipfile.filing.Refiler;
import org.clipfile.person.NameRuling;
import org.clipfile.person.Person;
import org.clipfile.topic.RuleChanges;
import org.clipfile.topic.Topic;
import org.hibernate.SessionFactory;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The archive under test, seen from behind the API. */
@ApplicationScoped
@Unremovable
public class Archive {

    private final SessionFactory sessionFactory;
    private final RuleChanges rules;
    private final Event<ArticleEvent> events;
    private final SqlLog log;

    Archive(
            SessionFactory sessionFactory,
            RuleChanges rules,
            Event<ArticleEvent> events,
            @PersistenceUnitExtension SqlLog log) {
        this.sessionFactory = sessionFactory;
        this.rules = rules;
        this.events = events;
        this.log = log;
    }

    /** Back to what a new archive has: the media topics and nothing else. */
    @Transactional
    public void clear() {
        awaitRefiling();
        Article.<Article>listAll().forEach(article -> events.fire(new ArticleEvent(article.id, Kind.REMOVED)));
        Article.deleteAll();
        Person.deleteAll();
        NameRuling.deleteAll();
        Panache.getEntityManager()
                .createNativeQuery("delete from restored_line")
                .executeUpdate();
        Topic.update("parent = null where qcode is null");
        Topic.delete("qcode is null");
        Topic.update("articleCount = 0");
        rules.noteRestored();
    }

    /** Waits until changed rules have been tried on all articles. */
    public void awaitRefiling() {
        while (QuarkusTransaction.requiringNew().call(Refiler::progress).running()) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** How many queries of a piece of work Hibernate translates to SQL, rather than that it has the SQL already. */
    public long translations(Supplier<?> work) {
        var statistics = sessionFactory.getStatistics();
        var executed = statistics.getQueryExecutionCount();
        var hits = statistics.getQueryPlanCacheHitCount();
        work.get();
        // What is known is looked up twice: what the words mean, and the SQL.
        return 2 * (statistics.getQueryExecutionCount() - executed) - (statistics.getQueryPlanCacheHitCount() - hits);
    }

    /** How many SQL statements a piece of work takes. */
    public long statements(Supplier<?> work) {
        var statistics = sessionFactory.getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.get();
        return statistics.getPrepareStatementCount() - before;
    }

    /** The SQL statements that a piece of work takes. */
    public List<String> sql(Supplier<?> work) {
        return log.during(work);
    }

    /** The real front page, as it came. */
    public static String frontPage() {
        return resource("/org/clipfile/ingest/front-page.txt");
    }

    /** A text file of the class path. */
    public static String resource(String name) {
        try (var file = Archive.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
