package org.clipfile.topic.rule;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryDecomposer;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.clipfile.refusal.BadInput;

/**
 * Many rules, made ready to be tried on stories: stored queries of Lucene Monitor, which runs only those that have a term
 * in the story. Any number of threads may ask while one changes the rules.
 */
public final class RuleMatcher implements Closeable {

    /** One query for each rule: the terms of a rule one by one would take ten times as long to store. */
    private static final QueryDecomposer WHOLE = new QueryDecomposer() {
        @Override
        public Set<Query> decompose(Query rule) {
            return Set.of(rule);
        }
    };

    /** In words: what news says first, it is about; these words count twice. */
    private static final int LEDE = 60;

    /** How often headline and deck count. */
    private static final int SUMMARY_TIMES = 3;

    private final RuleAnalyzer analyzer = new RuleAnalyzer();
    private final Monitor monitor;

    /** A matcher without rules. */
    public RuleMatcher() {
        try {
            monitor = new Monitor(
                    analyzer, new TermFilteredPresearcher(), new MonitorConfiguration().setQueryDecomposer(WHOLE));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /**
     * Checks the text of a rule.
     *
     * @throws BadInput with the position, if it cannot be read
     */
    public static void check(String rule) {
        RuleParser.parse(rule);
    }

    /**
     * What is read of a story.
     *
     * @param headline may be null
     * @param deck may be null
     * @param people names of the people in it
     */
    public record Text(String headline, String deck, String body, Collection<String> people) {}

    /** Puts rules in, each in the place of the one with its key, if there is one. */
    public void put(Map<Long, String> rules) {
        var compiler = new RuleCompiler(analyzer);
        var queries = rules.entrySet().stream()
                .map(rule ->
                        new MonitorQuery(rule.getKey().toString(), compiler.compile(RuleParser.parse(rule.getValue()))))
                .toList();
        analyzer.want(compiler.prefixes(), compiler.written());
        try {
            monitor.register(queries);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Takes rules out. */
    public void remove(Collection<Long> keys) {
        try {
            monitor.deleteById(keys.stream().map(Object::toString).toList());
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** The evidence for every rule that fits, above 0; a single decisive term in a headline is worth about 1. */
    public Map<Long, Double> evidence(Text text) {
        try {
            var evidence = new HashMap<Long, Double>();
            for (var match : monitor.match(document(text), RuleMatcher::matcher).getMatches()) {
                evidence.put(Long.valueOf(match.getQueryId()), (double) match.amount());
            }
            return evidence;
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static EvidenceMatcher matcher(IndexSearcher story) {
        try {
            return new EvidenceMatcher(story);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static Document document(Text text) {
        var document = new Document();
        for (var summary : new String[] {text.headline, text.deck}) {
            if (summary != null) {
                add(document, Field.HEADLINE, summary);
                for (var time = 0; time < SUMMARY_TIMES; time++) {
                    add(document, Field.TEXT, summary);
                }
            }
        }
        add(document, Field.TEXT, text.body);
        add(document, Field.TEXT, lede(text.body));
        text.people.forEach(name -> add(document, Field.PERSON, name));
        return document;
    }

    private static void add(Document document, Field field, String text) {
        document.add(new TextField(field.key(), text, Store.NO));
    }

    private static String lede(String body) {
        var words = 0;
        for (var at = 0; at < body.length(); at++) {
            if (Character.isWhitespace(body.charAt(at)) && ++words == LEDE) {
                return body.substring(0, at);
            }
        }
        return body;
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("an index in memory cannot be used", e);
    }
}
