package org.clipfile.search.lucene;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.Legible;
import org.clipfile.refusal.LimitExceeded;
import org.clipfile.search.FullText;

/** Reads what people search for. */
final class QueryReader {

    /** A word of the headline says most about a story; a deck sums it up. */
    private static final Map<String, Float> ARTICLE_FIELDS =
            Map.of(Fields.HEADLINE, 3f, Fields.DECK, 2f, Fields.BODY, 1f);

    private static final Map<String, Float> QUOTE_FIELDS = Map.of(Fields.WORDS, 1f);

    private static final int OPERATORS = SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private static final Pattern PRINTED_QUOTATION_MARK = Pattern.compile("[“”„‟«»]");

    /** Between the words of a pasted headline a dash is a dash. */
    private static final Pattern LONE_HYPHENS = Pattern.compile("(?<=^|\\s)-+(?=\\s|$)");

    private final NewsAnalyzer analyzer = NewsAnalyzer.ofQueries();

    /** What articles must contain. */
    Query articles(String text) {
        return of(Fields.ARTICLE, text(text));
    }

    /** What quotes must contain. */
    Query quotes(String text) {
        return of(Fields.QUOTE, parse(text, QUOTE_FIELDS));
    }

    /** The same as {@link #articles}, without what tells articles from quotes. */
    Query text(String text) {
        return parse(text, ARTICLE_FIELDS);
    }

    /** The words of articles and quotes stand in different fields; only where words are left out, any of the two would do. */
    private static Query of(String kind, Query text) {
        if (!matchesAnything(text)) {
            return text;
        }
        return new BooleanQuery.Builder()
                .add(text, Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                .build();
    }

    private static boolean matchesAnything(Query text) {
        var anything = new AtomicBoolean();
        text.visit(new QueryVisitor() {
            @Override
            public void visitLeaf(Query query) {
                anything.compareAndSet(false, query instanceof MatchAllDocsQuery);
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }
        });
        return anything.get();
    }

    private Query parse(String text, Map<String, Float> fields) {
        if (Legible.isBlank(Legible.require("text", text))) {
            throw new BadInput("There is no text to search for.");
        }
        if (text.length() > FullText.MAX_TEXT) {
            throw tooLong("%,d characters".formatted(text.length()));
        }
        var straight = PRINTED_QUOTATION_MARK.matcher(text).replaceAll("\"");
        var typed = LONE_HYPHENS.matcher(straight).replaceAll(" ");
        var parser = new SimpleQueryParser(analyzer, fields, OPERATORS);
        parser.setDefaultOperator(Occur.MUST);
        try {
            return parser.parse(typed);
        } catch (TooManyClauses manyWords) {
            throw tooLong("more words than that");
        }
    }

    /** That a text asks for more than one search does. */
    static LimitExceeded tooLong(String asked) {
        return new LimitExceeded("A search has at most %,d characters and some 300 words, but this has %s."
                .formatted(FullText.MAX_TEXT, asked));
    }
}
