package org.clipfile.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.clipfile.topic.RuleChanges.RulesChanged;
import org.clipfile.topic.rule.RuleMatcher;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The rules as they are in the archive, ready to be tried on stories. A change that was made here holds for the next
 * story; one that was made on another replica holds within {@link TopicConfig#checkRulesEvery}.
 */
@ApplicationScoped
class RuleBook {

    private final TopicConfig config;
    private final RuleMatcher matcher = new RuleMatcher();
    private final ReentrantLock reading = new ReentrantLock();

    /** What {@link #matcher} holds, by topic; changed under the lock only. */
    private final Map<Long, String> rules = new HashMap<>();

    /** Null until the rules have been read for the first time: no story is to be read without any. */
    private volatile Edition edition;

    /** {@link System#nanoTime} from which the archive is to be asked whether there is another edition. */
    private volatile long askAt = System.nanoTime();

    RuleBook(TopicConfig config) {
        this.config = config;
    }

    /**
     * What the rules hang on.
     *
     * @param version of the archive's rules
     * @param tree of all topics
     */
    private record Edition(long version, TopicTree tree) {}

    /**
     * The evidence for each topic whose rule fits.
     *
     * @param evidence by topic
     * @param tree of all topics
     */
    record Findings(Map<Long, Double> evidence, TopicTree tree) {}

    /** Tries all rules on a story. */
    Findings find(RuleMatcher.Text story) {
        if (isDue()) {
            bringUpToDate();
        }
        var tree = edition.tree;
        return new Findings(matcher.evidence(story), tree);
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged change) {
        noticeChanges();
    }

    /** Asks the archive for changes before the next story. */
    void noticeChanges() {
        askAt = System.nanoTime();
    }

    private boolean isDue() {
        return edition == null || System.nanoTime() - askAt >= 0;
    }

    private void bringUpToDate() {
        reading.lock();
        try {
            if (!isDue()) {
                return;
            }
            // Before the question, so that a change during it is asked for again.
            askAt = System.nanoTime() + config.checkRulesEvery().toNanos();
            QuarkusTransaction.joiningExisting().run(() -> {
                var version = Taxonomy.rulesVersion();
                if (edition == null || version != edition.version) {
                    read();
                    edition = new Edition(version, Topic.tree());
                }
            });
        } finally {
            reading.unlock();
        }
    }

    private void read() {
        var now = Topic.rules();
        var changed = new HashMap<>(now);
        changed.entrySet().removeIf(rule -> Objects.equals(rule.getValue(), rules.get(rule.getKey())));
        var gone = new HashSet<>(rules.keySet());
        gone.removeAll(now.keySet());
        if (!changed.isEmpty()) {
            matcher.put(changed);
        }
        if (!gone.isEmpty()) {
            matcher.remove(gone);
        }
        rules.clear();
        rules.putAll(now);
    }
}
