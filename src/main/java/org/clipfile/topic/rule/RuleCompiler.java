package org.clipfile.topic.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.clipfile.topic.rule.Clause.And;
import org.clipfile.topic.rule.Clause.Form;
import org.clipfile.topic.rule.Clause.Near;
import org.clipfile.topic.rule.Clause.Or;
import org.clipfile.topic.rule.Clause.Weighted;

/** Turns rules into queries of the library, and gathers which terms they need beside stems. Used by one thread. */
final class RuleCompiler {

    private final RuleAnalyzer analyzer;
    private final Set<String> prefixes = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();

    RuleCompiler(RuleAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Beginnings of words that the compiled rules ask for. */
    Set<String> prefixes() {
        return prefixes;
    }

    /** Words that the compiled rules ask for as they are written. */
    Set<String> written() {
        return written;
    }

    Query compile(Clause clause) {
        return switch (clause) {
            case Clause.Term term -> phrase(term);
            case Near near -> span(near);
            case Or or -> {
                var query = new BooleanQuery.Builder();
                or.clauses().forEach(one -> query.add(compile(one), Occur.SHOULD));
                yield query.build();
            }
            case And and -> {
                var query = new BooleanQuery.Builder();
                and.required().forEach(one -> query.add(compile(one), Occur.MUST));
                and.excluded().forEach(one -> query.add(compile(one), Occur.MUST_NOT));
                yield query.build();
            }
            case Weighted weighted -> new BoostQuery(compile(weighted.clause()), weighted.weight());
        };
    }

    private Query phrase(Clause.Term term) {
        var terms = terms(term);
        if (terms.size() == 1) {
            return new TermQuery(terms.getFirst());
        }
        var phrase = new PhraseQuery.Builder();
        terms.forEach(one -> phrase.add(one));
        return phrase.build();
    }

    private SpanQuery span(Clause clause) {
        return switch (clause) {
            case Clause.Term term -> {
                var words = terms(term).stream()
                        .map(one -> (SpanQuery) new SpanTermQuery(one))
                        .toArray(SpanQuery[]::new);
                yield words.length == 1 ? words[0] : new SpanNearQuery(words, 0, true);
            }
            case Near near ->
                new SpanNearQuery(new SpanQuery[] {span(near.left()), span(near.right())}, near.wordsBetween(), false);
            case Or or -> new SpanOrQuery(or.clauses().stream().map(this::span).toArray(SpanQuery[]::new));
            case And and -> throw new IllegalArgumentException("the parser lets no AND stand beside NEAR");
            case Weighted weighted -> throw new IllegalArgumentException("the parser lets no weight stand beside NEAR");
        };
    }

    private List<Term> terms(Clause.Term term) {
        var words = analyzer.words(term.text());
        var terms = new ArrayList<Term>();
        for (var word : words) {
            terms.add(new Term(term.field().key(), form(word, term.form(), word == words.getLast())));
        }
        if (terms.isEmpty()) {
            // Such as a lone combining mark, which is a letter to a pattern and no word to Unicode: found nowhere.
            terms.add(new Term(term.field().key(), ""));
        }
        return terms;
    }

    private String form(RuleAnalyzer.Word word, Form form, boolean last) {
        if (form == Form.EXACT) {
            written.add(word.written());
            return RuleAnalyzer.writtenTerm(word.written());
        }
        if (form == Form.PREFIX && last) {
            prefixes.add(word.folded());
            return RuleAnalyzer.prefixTerm(word.folded());
        }
        return word.stem();
    }
}
