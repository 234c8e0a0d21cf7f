package org.clipfile.copy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** The same wire story in another paper is filed, and linked to the first. */
@QuarkusTest
class CopiesTest {

    private static final String STORY = IntStream.range(0, 40)
            .mapToObj("The harbour authority will replace pile number %d of the quay before winter comes."::formatted)
            .collect(Collectors.joining(" "));

    @Inject
    Archive archive;

    @BeforeEach
    void anEmptyArchive() {
        archive.clear();
    }

    @Test
    void aStoryWithSmallChangesIsACopy() {
        GraphQL.importText("It was said first. " + STORY);
        GraphQL.importText("It was said again, elsewhere. " + STORY);
        GraphQL.importText("It was said a third time. " + STORY);
        var articles = articles("");
        assertThat(articles.getString("[0].copyOf")).isNull();
        assertThat(articles.<String>getList("copyOf.lede.findAll { it != null }"))
                .hasSize(2)
                .allMatch(lede -> lede.startsWith("It was said first."));
        assertThat(articles.<String>getList("[0].copies.nodes.lede"))
                .extracting(lede -> lede.substring(0, 18))
                .containsExactly("It was said again,", "It was said a thir");
    }

    @Test
    void aQueryMayLeaveCopiesOut() {
        GraphQL.importText("It was said first. " + STORY);
        GraphQL.importText("It was said again, elsewhere. " + STORY);
        assertThat(articles("").getList("lede")).hasSize(2);
        assertThat(articles("filter: { includeCopies: false }").getList("lede")).hasSize(1);
    }

    @Test
    void whenTheFirstIsDeletedTheNextTakesItsPlace() {
        GraphQL.importText("It was said first. " + STORY);
        GraphQL.importText("It was said again, elsewhere. " + STORY);
        GraphQL.importText("It was said a third time. " + STORY);
        GraphQL.ask("mutation { deleteArticle(id: \"" + articles("").getString("[0].id") + "\") { deletedId } }");
        var left = articles("");
        assertThat(left.getString("[0].copyOf")).isNull();
        assertThat(left.getString("[1].copyOf.id")).isEqualTo(left.getString("[0].id"));
        GraphQL.importText("It was said a fourth time. " + STORY);
        assertThat(articles("").getString("[2].copyOf.id")).isEqualTo(left.getString("[0].id"));
    }

    @Test
    void textsWithTheSameWordsInAnotherOrderAreNoCopies() {
        var words = Arrays.asList(STORY.split(" "));
        var shuffled = IntStream.range(0, words.size())
                .mapToObj(i -> words.get((i * 7) % words.size()))
                .collect(Collectors.joining(" "));
        assertThat(Shingles.areCopies(Shingles.of(STORY), Shingles.of(shuffled)))
                .isFalse();
    }

    @Test
    void copiesAreFoundByABandThatTheyShare() {
        var changed = STORY.replace("number 7 ", "number seven ").replace("number 31 ", "number thirty-one ");
        assertThat(Shingles.areCopies(Shingles.of(STORY), Shingles.of(changed))).isTrue();
        assertThat(Collections.disjoint(Shingles.bands(STORY), Shingles.bands(changed)))
                .isFalse();
    }

    @Test
    void whatIsShortIsNoCopy() {
        assertThat(Shingles.bands("The mayor spoke, and the council listened.")).isEqualTo(List.of());
    }

    private static JsonPath articles(String arguments) {
        var parentheses = "(orderBy: OLDEST " + arguments + ")";
        return GraphQL.ask("{ articles" + parentheses
                        + " { nodes { id lede copyOf { id lede } copies { nodes { lede } } } } }")
                .setRootPath("data.articles.nodes");
    }
}
