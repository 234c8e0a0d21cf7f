package org.clipfile.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.clipfile.article.Article;
import org.clipfile.paging.PageRequest;
import org.clipfile.person.Person;
import org.clipfile.quote.Quote;
import org.clipfile.refusal.NotFound;
import org.clipfile.topic.Topic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Whatever has a global id, by that id. */
@GraphQLApi
public class NodeApi {

    @Query
    @Description("Whatever has this global id; for somebody who has been merged, whom they have become")
    public Node node(@NonNull @Id @Description("Global id") String id) {
        var found = find(List.of(id)).getFirst();
        if (found == null) {
            throw new NotFound("Nothing has the id '%s'.".formatted(id));
        }
        return found;
    }

    @Query
    @NonNull
    @Description("Whatever has these global ids, in their order; null for an id that nothing has")
    public List<Node> nodes(@NonNull @Description("Global ids, at most 100") List<@NonNull String> ids) {
        PageRequest.checked("The number of ids", ids.size());
        return find(ids);
    }

    private static List<Node> find(List<String> ids) {
        var parsed = ids.stream().map(id -> GlobalId.parse(id).orElse(null)).toList();
        var keys = parsed.stream()
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::key, Collectors.toList())));
        var nodes = new HashMap<GlobalId, Node>();
        keys.forEach(
                (type, ofType) -> nodes(type, ofType).forEach((key, node) -> nodes.put(new GlobalId(type, key), node)));
        return new ArrayList<>(parsed.stream().map(nodes::get).toList());
    }

    private static Map<Long, ? extends Node> nodes(GlobalId.NodeType type, List<Long> keys) {
        return switch (type) {
            case Article ->
                ArticleView.of(Article.withIds(keys)).stream()
                        .collect(Collectors.toMap(ArticleView::key, view -> view));
            case Person -> {
                var people = Person.current(keys);
                var siblings = PersonView.siblings(people.values());
                yield people.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> PersonView.of(one.getValue(), siblings)));
            }
            case Topic -> {
                var topics = Topic.withIds(keys);
                var siblings = TopicView.siblings(topics);
                yield topics.stream().collect(Collectors.toMap(one -> one.id, one -> TopicView.of(one, siblings)));
            }
            case Quote -> {
                var quotes = Quote.withIds(keys);
                var family = QuoteView.Family.of(quotes);
                yield quotes.stream().collect(Collectors.toMap(one -> one.id, one -> QuoteView.of(one, family)));
            }
        };
    }
}
