package org.clipfile.graphql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.article.Article;
import org.clipfile.article.ArticleCriteria;
import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.paging.PageRequest;
import org.clipfile.quote.Quote;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Articles, and what hangs on them. */
@GraphQLApi
public class ArticleApi {

    @Query
    @Description("One article")
    public ArticleView article(@NonNull @Id @Description("Its global id") String id) {
        return ArticleView.of(Found.<Article>one(NodeType.Article, id, key -> Article.findByIdOptional(key)));
    }

    @Query
    @NonNull
    @Description("Articles, newest first unless told otherwise")
    public ArticleConnection articles(
            @Description("Which; all if left out") ArticleFilter filter,
            @DefaultValue("NEWEST") @Description("In which order") ArticleOrder orderBy,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        var request = PageRequest.of(first, after, last, before);
        var criteria = ArticleFilter.criteria(filter);
        var order = (orderBy == null ? ArticleOrder.NEWEST : orderBy).ordering();
        var page = Article.listing(criteria, order).page(request);
        return new ArticleConnection(
                ArticleView.edges(page, order, ArticleView.siblings(page.rows())),
                () -> Article.listing(criteria, order).count());
    }

    @NonNull
    @Description("Who is named in the article, most mentioned first")
    public ArticlePersonConnection people(
            @Source ArticleView article,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return ArticlePersonConnection.of(article, PageRequest.of(first, after, last, before));
    }

    @NonNull
    @Description("What the article is about, best fitting first")
    public ArticleTopicConnection topics(
            @Source ArticleView article,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return ArticleTopicConnection.of(article, PageRequest.of(first, after, last, before));
    }

    @Description("The article, filed earlier, that this one repeats with small changes; null for most")
    public ArticleView copyOf(@Source ArticleView article) {
        return article.siblings().get(article.key(), "copyOf", ArticleApi::originals, null);
    }

    private static Map<Long, ArticleView> originals(List<Long> copies) {
        var originals = Article.originals(copies);
        var views = ArticleView.of(new LinkedHashSet<>(originals.values())).stream()
                .collect(Collectors.toMap(ArticleView::key, view -> view));
        return originals.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, original -> views.get(original.getValue().id)));
    }

    @NonNull
    @Description("Articles that repeat this one with small changes, oldest first")
    public ArticleConnection copies(
            @Source ArticleView article,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return ArticleConnection.of(
                article.siblings(),
                article.key(),
                Article.ORIGINAL,
                (criteria, ordering) -> Article.listing(criteria, ordering),
                ArticleCriteria.ANY,
                ArticleOrder.OLDEST,
                PageRequest.of(first, after, last, before));
    }

    @NonNull
    @Description("""
            Stories that share people and topics with this one, closest first. What they share counts the more the fewer \
            articles it is in; who or what is in more than 500 does not count""")
    public List<@NonNull ArticleView> related(
            @Source ArticleView article, @DefaultValue("5") @Description("At most so many; 0 to 100") Integer first) {
        return article.related(PageRequest.first(first, 5));
    }

    @NonNull
    @Description("Quotes in the article, in reading order")
    public QuoteConnection quotes(
            @Source ArticleView article,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        var request = PageRequest.of(first, after, last, before);
        return QuoteConnection.of(article.siblings(), article.key(), Quote.ARTICLE, Quote.IN_TEXT, request);
    }
}
