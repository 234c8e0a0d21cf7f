package org.clipfile.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.person.Mention;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A mention as clients see it. */
@Name("Mention")
@Description("A place in an article's body that names a person; UTF-16 offsets into Article.body, end exclusive")
public record MentionView(
        @NonNull @Description("Where it starts") int start,
        @NonNull @Description("Where it ends, exclusive") int end,
        @NonNull @Description("What stands there") String text,
        @NonNull @Description("Who is meant") PersonView person) {

    /** By article; the people of all articles are siblings. */
    static Map<Long, List<MentionView>> of(Map<Long, List<Mention>> mentions) {
        var siblings = PersonView.siblings(mentions.values().stream()
                .flatMap(List::stream)
                .map(mention -> mention.person)
                .toList());
        return mentions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ofArticle -> ofArticle.getValue().stream()
                        .map(mention -> new MentionView(
                                mention.start, mention.end, mention.text, PersonView.of(mention.person, siblings)))
                        .toList()));
    }
}
