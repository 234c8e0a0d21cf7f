package org.clipfile.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** When two texts are one story. */
@QuarkusTest
class SameStoryTest {

    private static final String WHOLE = """
            The harbour authority will close the eastern quay for six weeks from Monday to replace rotten piles, its director said.

            Ferries to the outer islands will leave from the fish market, Maria Okonkwo told reporters on Friday.

            The work had been put off twice because of winter storms.""";

    private static final String TEASER =
            "QUAY CLOSED: Ferries will leave from the fish market while piles are replaced, the director said "
                    + "The harbour authority will close the eastern quay for six weeks from Monday to replace rotten piles, its director said. "
                    + "Ferries to the outer islands will leave from the fish market, Maria Okonkwo told reporters on Friday. The work had been put";

    @Inject
    Archive archive;

    @BeforeEach
    void anEmptyArchive() {
        archive.clear();
    }

    @Test
    void aTeaserBecomesTheWholeStoryWhenThatArrives() {
        var teaser = GraphQL.importText(TEASER);
        assertThat(teaser.getString("articles[0].status")).isEqualTo("TRUNCATED");
        var whole = GraphQL.importText(WHOLE);
        assertThat(whole.getInt("created")).isZero();
        assertThat(whole.getInt("completed")).isEqualTo(1);
        assertThat(whole.getString("articles[0].id")).isEqualTo(teaser.getString("articles[0].id"));
        var article = GraphQL.ask("{ articles { totalCount nodes { status kicker body people { totalCount } } } }");
        assertThat(article.getInt("articles.totalCount")).isEqualTo(1);
        assertThat(article.getString("articles.nodes[0].status")).isEqualTo("COMPLETE");
        assertThat(article.getString("articles.nodes[0].kicker")).isEqualTo("QUAY CLOSED");
        assertThat(article.getString("articles.nodes[0].body")).isEqualTo(WHOLE);
        assertThat(article.getInt("articles.nodes[0].people.totalCount")).isEqualTo(1);
    }

    @Test
    void aTeaserOfAStoryThatIsThereChangesNothing() {
        var whole = GraphQL.importText(WHOLE);
        var teaser = GraphQL.importText(TEASER);
        assertThat(teaser.getInt("unchanged")).isEqualTo(1);
        assertThat(teaser.getString("articles[0].id")).isEqualTo(whole.getString("articles[0].id"));
        assertThat(teaser.getString("articles[0].status")).isEqualTo("COMPLETE");
    }

    @Test
    void teaserAndStoryAgainAreBothKnownAfterwards() {
        GraphQL.importText(TEASER);
        GraphQL.importText(WHOLE);
        assertThat(GraphQL.importText(TEASER).getInt("unchanged")).isEqualTo(1);
        assertThat(GraphQL.importText(WHOLE).getInt("unchanged")).isEqualTo(1);
    }

    @Test
    void theCountsOfPeopleAreRightAfterCompletion() {
        GraphQL.importText(TEASER);
        GraphQL.importText(WHOLE);
        var people = GraphQL.ask("{ people { nodes { name articleCount firstSeenAt } } }");
        assertThat(people.<String>getList("people.nodes.name")).containsExactly("Maria Okonkwo");
        assertThat(people.getInt("people.nodes[0].articleCount")).isEqualTo(1);
        assertThat(people.getString("people.nodes[0].firstSeenAt")).isNotNull();
    }

    @Test
    void manyImportsOfOnePageAtOnceFileItOnce() throws InterruptedException, ExecutionException {
        var reports = atOnce(8, () -> GraphQL.importText(Archive.frontPage()).getInt("created"));
        assertThat(reports.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
        var counts = GraphQL.ask("{ articles { totalCount } people { totalCount nodes { name articleCount } } }");
        assertThat(counts.getInt("articles.totalCount")).isEqualTo(5);
        assertThat(counts.getInt("people.totalCount")).isEqualTo(12);
        assertThat(counts.<Integer>getList("people.nodes.articleCount")).containsOnly(1);
    }

    @Test
    void aPersonWhoIsNewInManyStoriesAtOnceIsFiledOnce() throws InterruptedException, ExecutionException {
        var stories = IntStream.range(0, 12)
                .<Callable<Integer>>mapToObj(number -> () -> GraphQL.importText(
                                "Story %d was told by harbour director Maria Okonkwo on Friday.".formatted(number))
                        .getInt("created"))
                .toList();
        assertThat(atOnce(stories).stream().mapToInt(Integer::intValue).sum()).isEqualTo(12);
        var people = GraphQL.ask("{ people { nodes { name articleCount } } }");
        assertThat(people.<String>getList("people.nodes.name")).containsExactly("Maria Okonkwo");
        assertThat(people.getInt("people.nodes[0].articleCount")).isEqualTo(12);
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        return atOnce(IntStream.range(0, times).mapToObj(time -> work).toList());
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> done = threads.invokeAll(work);
            var results = new ArrayList<T>();
            for (var one : done) {
                results.add(one.get());
            }
            return results;
        }
    }
}
