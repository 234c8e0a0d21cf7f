package org.clipfile.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.testing.GraphQL.answer;
import static org.clipfile.testing.GraphQL.ask;
import static org.clipfile.testing.GraphQL.errorCode;

@QuarkusTest
class SearchTest {

    @Inject
    Archive archive;

    @BeforeEach
    void emptyArchive() {
        archive.clear();
    }

    @Test
    void whatAMutationFiledIsFoundAtOnce() {
        file("Ferry runs aground", "The ferry hit a sandbank off Penghu on Sunday.");
        assertThat(found("sandbank")).containsExactly("Ferry runs aground");
    }

    @Test
    void whatAMutationChangedIsFoundByItsNewWordsOnly() {
        var id = file("Ferry runs aground", "The ferry hit a sandbank off Penghu on Sunday.");
        ask(
                "mutation ($id: ID!) { updateArticle(input: {id: $id, body: \"It struck a reef.\"}) { article { id } }"
                        + " }",
                Map.of("id", id));
        assertThat(found("reef")).containsExactly("Ferry runs aground");
        assertThat(found("sandbank")).isEmpty();
    }

    @Test
    void whatAMutationDeletedIsNotFound() {
        var id = file("Ferry runs aground", "The ferry hit a sandbank off Penghu on Sunday.");
        ask("mutation ($id: ID!) { deleteArticle(id: $id) { deletedId } }", Map.of("id", id));
        assertThat(found("sandbank")).isEmpty();
        assertThat(ask("{ search(text: \"sandbank\") { totalCount } }").getInt("search.totalCount"))
                .isZero();
    }

    @Test
    void whatARefusedMutationWouldHaveFiledIsNotFound() {
        var article = Map.of("headline", "Ferry runs aground", "body", "The ferry hit a sandbank.");
        file("Ferry runs aground", "The ferry hit a sandbank.");
        assertThat(errorCode(CREATE, Map.of("input", article))).isEqualTo("CONFLICT");
        assertThat(found("sandbank")).hasSize(1);
    }

    @Test
    void allWordsMustBeThereInAnyOrderInflectionAndCase() {
        file("Talks resume", "Negotiators are negotiating again in Geneva.");
        file("Geneva motor show", "New cars are shown.");
        assertThat(found("GENEVA negotiate")).containsExactly("Talks resume");
        assertThat(found("negotiation")).containsExactly("Talks resume");
    }

    @Test
    void accentsDoNotMatterOnEitherSide() {
        file("Lula in São Paulo", "Luiz Inácio spoke.");
        assertThat(found("sao inacio")).hasSize(1);
        assertThat(found("SÃO Inácio")).hasSize(1);
    }

    @Test
    void aPhraseStandsAsItIsInStraightAndInPrintedQuotationMarks() {
        file("One", "The prime minister of Fiji left.");
        file("Two", "The minister for prime land in Fiji left.");
        assertThat(found("\"prime minister\"")).containsExactly("One");
        assertThat(found("“prime minister” fiji")).containsExactly("One");
    }

    @Test
    void aHyphenInFrontOfAWordOrPhraseLeavesArticlesOut() {
        file("Jaguar the cat", "A jaguar was seen in the forest.");
        file("Jaguar the car", "A jaguar was sold by the car maker.");
        assertThat(found("jaguar -car")).containsExactly("Jaguar the cat");
        assertThat(found("jaguar -\"car maker\"")).containsExactly("Jaguar the cat");
        assertThat(found("-car")).containsExactly("Jaguar the cat");
    }

    @Test
    void aHyphenBetweenWordsIsPunctuation() {
        file("Fiji - the islands", "A well-known group of islands.");
        assertThat(found("Fiji - islands")).hasSize(1);
        assertThat(found("well-known")).hasSize(1);
    }

    @Test
    void aPrefixFindsWordsThatBeginSo() {
        file("One", "The negotiations were long.");
        assertThat(found("negotiatio*")).containsExactly("One");
        assertThat(found("NÉGOT*")).containsExactly("One");
        assertThat(found("otiations*")).isEmpty();
    }

    @Test
    void chineseIsFoundByItsWords() {
        file("Front page", "Winner Hsu Mao-hsin (許茂新) spoke.");
        assertThat(found("許茂新")).hasSize(1);
        assertThat(found("許新茂")).isEmpty();
    }

    @Test
    void headlinesCountMoreThanDecksAndDecksMoreThanBodies() {
        file("Nothing here", "No more of it", "Somebody saw a volcano.");
        file("Ash", "A volcano wakes", "It was very grey.");
        file("A volcano erupts", "The town flees", "Ash fell on it.");
        assertThat(found("volcano")).containsExactly("A volcano erupts", "Ash", "Nothing here");
    }

    @Test
    void nothingThatPeopleTypeIsASyntaxError() {
        file("Ferry runs aground", "The ferry hit a sandbank.");
        var typed = List.of(
                "\"ferry",
                "ferry\"",
                "-",
                "--ferry",
                "- ",
                "*",
                "***",
                "ferry OR",
                "AND",
                "(ferry",
                "ferry)",
                "a:b",
                "[a TO b]",
                "\\",
                "ferry~",
                "ferry^2",
                "/ferry/",
                "?",
                "\"\"",
                "-\"\"",
                "-*",
                "<script>",
                "'",
                "!ferry",
                "ferry&&",
                "+",
                "|",
                "\"-ferry\"*");
        for (var text : typed) {
            assertThat(answer(SEARCH, Map.of("text", text)).<Object>get("errors"))
                    .as(text)
                    .isNull();
        }
    }

    @Test
    void aBlankTextIsRefusedAndALongOneToo() {
        assertThat(errorCode(SEARCH, Map.of("text", " \u00a0\t"))).isEqualTo("BAD_USER_INPUT");
        assertThat(errorCode(SEARCH, Map.of("text", "x".repeat(501)))).isEqualTo("LIMIT_EXCEEDED");
        var manyWords = new StringBuilder();
        IntStream.range(0x4e00, 0x4e00 + 500).forEach(manyWords::appendCodePoint);
        assertThat(errorCode(SEARCH, Map.of("text", manyWords.toString()))).isEqualTo("LIMIT_EXCEEDED");
        assertThat(errorCode("{ search(text: \"x\", first: 101) { totalCount } }", Map.of()))
                .isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void highlightsCanStandInAPageAsTheyAre() {
        file(
                "Tom & Jerry's <script>alert(1)</script> ferry",
                "The \"ferry\" <b onclick='x()'>sank</b> & rose.\n\nFerries & <mark>boats</mark> came.");
        var highlights = ask("{ search(text: \"ferry boats\") { edges { highlights } } }")
                .getList("search.edges[0].highlights", String.class);
        assertThat(highlights)
                .containsExactly(
                        "Tom &amp; Jerry&#39;s &lt;script&gt;alert(1)&lt;/script&gt; <mark>ferry</mark>",
                        "The &quot;<mark>ferry</mark>&quot; &lt;b onclick=&#39;x()&#39;&gt;sank&lt;/b&gt; &amp; rose."
                                + "  <mark>Ferries</mark> &amp; &lt;mark&gt;<mark>boats</mark>&lt;/mark&gt; came.");
    }

    @Test
    void ofAPhraseTheWholePhraseIsMarkedAndNotItsWordsElsewhere() {
        file("One", "A minister came. The prime minister left.");
        var highlights = ask("{ search(text: \"\\\"prime minister\\\"\") { edges { highlights } } }")
                .getList("search.edges[0].highlights", String.class);
        assertThat(highlights).containsExactly("A minister came. The <mark>prime</mark> <mark>minister</mark> left.");
    }

    @Test
    void filtersCombineWithTheTextAlsoWhereFewOfManyFit() {
        for (var i = 0; i < 60; i++) {
            file("Ferry " + i, "The ferry sailed on day " + i + ".");
        }
        ask(
                CREATE,
                Map.of(
                        "input",
                        Map.of(
                                "headline",
                                "The last",
                                "body",
                                "It was a very long day for all before the ferry sailed.",
                                "source",
                                "Taipei Times")));
        var answer = ask("""
                { search(text: "ferry", first: 5, filter: {source: "Taipei Times"}) {
                    totalCount pageInfo { hasNextPage } edges { node { headline } } } }""");
        assertThat(answer.getList("search.edges.node.headline", String.class)).containsExactly("The last");
        assertThat(answer.getInt("search.totalCount")).isEqualTo(1);
        assertThat(answer.getBoolean("search.pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void filtersFollowCorrectionsAtOnce() {
        file("One", "Sergei Lavrov spoke about the ferry.");
        var person = ask("{ people { nodes { id } } }").getString("people.nodes[0].id");
        var query =
                "query ($p: ID!) { search(text: \"ferry\", filter: {personIds: [$p]}) { totalCount nodes { headline }"
                        + " } }";
        assertThat(ask(query, Map.of("p", person)).getInt("search.totalCount")).isEqualTo(1);
        ask("mutation ($p: ID!) { deletePerson(id: $p) { deletedId } }", Map.of("p", person));
        assertThat(ask(query, Map.of("p", person)).getInt("search.totalCount")).isZero();
    }

    @Test
    void pagesFitTogetherWhileArticlesComeAndGo() {
        for (var i = 0; i < 25; i++) {
            file("Ferry " + i, "The ferry sailed" + " again".repeat(i % 5) + " on day " + i + ".");
        }
        var whole = found("ferry", 100);
        var paged = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("text", "ferry", "first", 4));
        boolean more;
        do {
            var page = ask(SEARCH, variables);
            paged.addAll(page.getList("search.edges.node.headline", String.class));
            more = page.getBoolean("search.pageInfo.hasNextPage");
            variables.put("after", page.getString("search.pageInfo.endCursor"));
            // Both change the scores of everything else.
            file("New " + paged.size(), "Ferry ferry ferry ferry " + paged.size());
            file("Other " + paged.size(), "Nothing to see here " + paged.size());
        } while (more);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        file("Ferry", "The ferry sailed.");
        var cursor = ask("{ articles { pageInfo { endCursor } } }").getString("articles.pageInfo.endCursor");
        assertThat(errorCode(SEARCH, Map.of("text", "ferry", "after", cursor))).isEqualTo("BAD_USER_INPUT");
        assertThat(errorCode(SEARCH, Map.of("text", "ferry", "after", "?"))).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void aSearchIsOneStatementAndTextsAreReadForHighlightsOnly() {
        for (var i = 0; i < 12; i++) {
            file("Ferry " + i, "The ferry sailed on day " + i + ".");
        }
        found("ferry");
        assertThat(archive.statements(
                        () -> ask("{ search(text: \"ferry\", first: 3) { edges { score node { headline } } } }")))
                .isEqualTo(1);
        assertThat(archive.statements(() ->
                        ask("{ search(text: \"ferry\", first: 10) { totalCount edges { score node { headline } } } }")))
                .isEqualTo(1);
        assertThat(archive.statements(() -> ask("{ search(text: \"ferry\", first: 10) { edges { highlights } } }")))
                .isEqualTo(2);
    }

    private static final String CREATE =
            "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }";

    private static final String SEARCH = """
            query ($text: String!, $first: Int, $after: String) {
              search(text: $text, first: $first, after: $after) {
                edges { score node { headline } }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    private static String file(String headline, String body) {
        return ask(CREATE, Map.of("input", Map.of("headline", headline, "body", body)))
                .getString("createArticle.article.id");
    }

    private static void file(String headline, String deck, String body) {
        ask(CREATE, Map.of("input", Map.of("headline", headline, "deck", deck, "body", body)));
    }

    private static List<String> found(String text) {
        return found(text, 20);
    }

    private static List<String> found(String text, int first) {
        return ask(SEARCH, Map.of("text", text, "first", first)).getList("search.edges.node.headline", String.class);
    }
}
