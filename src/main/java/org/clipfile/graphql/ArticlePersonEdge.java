package org.clipfile.graphql;

import java.util.List;
import java.util.function.Supplier;

import org.clipfile.person.Appearance;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** An appearance as clients see it. */
@Name("ArticlePersonEdge")
@Description("How one person stands in one article")
public final class ArticlePersonEdge extends Edge<PersonView> {

    private final Appearance appearance;

    ArticlePersonEdge(Supplier<String> cursor, Appearance appearance, Siblings people) {
        super(cursor, PersonView.of(appearance.person, people));
        this.appearance = appearance;
    }

    @NonNull
    @Description("Places in the story's own headline, its deck and its body that name the person")
    public int getMentionCount() {
        return appearance.mentionCount;
    }

    @NonNull
    @Description("The distinct strings that name the person in this article: Sergei Lavrov, Lavrov")
    public List<@NonNull String> getWrittenAs() {
        return appearance.writtenAs;
    }

    @Description("Title or role as this article gives it: Russian Foreign Minister")
    public String getRole() {
        return appearance.role;
    }
}
