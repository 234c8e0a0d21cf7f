package org.clipfile.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What became of an imported text. */
@Description("What became of an imported text")
public record ImportTextPayload(
        @NonNull @Description("The stories of the text, in its order, whether new or filed before")
        List<@NonNull ArticleView> articles,

        @NonNull @Description("Articles that are new") int created,

        @NonNull @Description("Stories that were filed already")
        int unchanged,

        @NonNull @Description("Teasers that were filed before and are whole stories now")
        int completed,

        @NonNull @Description("Stories that are not in the archive")
        List<@NonNull ImportFailure> failed,

        @NonNull @Description("Parts of the text that belong to no story")
        List<@NonNull LeftOutPart> leftOut) {}
