package org.clipfile.http;

import java.util.List;
import java.util.Map;

import org.clipfile.refusal.NotFound;
import org.junit.jupiter.api.Test;

import graphql.ExceptionWhileDataFetching;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;

import static org.assertj.core.api.Assertions.assertThat;

/** What errors tell clients, and what they keep to themselves. */
class GraphQLErrorsTest {

    private final GraphQLErrors errors = new GraphQLErrors();

    @Test
    void aRefusalSaysWhatItSays() {
        assertThat(describe(new NotFound("There is no article with the id 'x'.")))
                .containsEntry("message", "There is no article with the id 'x'.")
                .containsEntry("extensions", Map.of("code", GraphQLErrors.Code.NOT_FOUND))
                .containsEntry("path", List.of("article"))
                .containsEntry("locations", List.of(Map.of("line", 1, "column", 3)));
    }

    @Test
    void whatWasNotForeseenShowsAnIdAndNothingOfTheInside() {
        var described = describe(new IllegalStateException("select secret from article"));
        assertThat(described).containsEntry("extensions", Map.of("code", GraphQLErrors.Code.INTERNAL_SERVER_ERROR));
        assertThat((String) described.get("message"))
                .containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
                .doesNotContain("secret", "IllegalState");
        assertThat(described).containsOnlyKeys("message", "extensions", "path", "locations");
    }

    private Map<String, Object> describe(Exception cause) {
        return errors.describe(
                new ExceptionWhileDataFetching(ResultPath.parse("/article"), cause, new SourceLocation(1, 3)));
    }
}
