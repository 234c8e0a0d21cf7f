package org.clipfile.ingest;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The main job: a real front page goes in as it is, and GraphQL answers questions about it. */
@QuarkusTest
class FrontPageImportTest {

    private static final List<String> TWELVE_PEOPLE = List.of(
            "Donald Trump",
            "Gilbert Teodoro Jr",
            "Hsu Maw-shin",
            "Kevin Rudd",
            "Kirill Dmitriev",
            "Marjorie Taylor Greene",
            "Sergei Lavrov",
            "Steve Witkoff",
            "Vladimir Putin",
            "Volodymyr Zelenskiy",
            "Yaroslav Moskalik",
            "Yuri Ushakov");

    @Inject
    Archive archive;

    private JsonPath report;

    @BeforeEach
    void theFrontPageIsImported() {
        archive.clear();
        report = GraphQL.importText(Map.of("text", Archive.frontPage(), "source", "Taipei Times"));
    }

    @Test
    void fiveArticlesAreFiledAndNothingIsLost() {
        assertThat(report.getInt("created")).isEqualTo(5);
        assertThat(report.getList("failed")).isEmpty();
        assertThat(report.<String>getList("articles.status"))
                .containsExactly("COMPLETE", "TRUNCATED", "TRUNCATED", "TRUNCATED", "TRUNCATED");
    }

    @Test
    void theMainStoryHasItsCreditBesideTheBodyAndItsParagraphsWhole() {
        var main = articles().getMap("find { it.status == 'COMPLETE' }");
        assertThat(main.get("headlineIsDerived")).isEqualTo(true);
        assertThat(main.get("kicker")).isNull();
        assertThat(main.get("credits")).isEqualTo(List.of("EPA-EFE"));
        assertThat((String) main.get("body"))
                .doesNotContain("EPA-EFE")
                .contains("any peace agreement.\n\nTrump, who is rushing")
                .endsWith("investigative committee said.");
        assertThat((String) main.get("lede")).startsWith("US President").endsWith("war in Ukraine.");
    }

    @Test
    void kickersDecksAndBodiesOfTheTeasersAreToldApart() {
        var teasers = articles();
        assertThat(teasers.<String>getList("kicker"))
                .containsExactlyInAnyOrder(null, "NEXT GENERATION", null, "AUKUS", "‘WORLD WAR III’");
        assertTeaser(
                teasers,
                "NEXT GENERATION",
                "manufacturing plants, TSMC said",
                "Taiwan Semiconductor Manufacturing Co (TSMC, 台積電)");
        assertTeaser(teasers, "AUKUS", "will be resolved", "Australian Ambassador to the US Kevin Rudd");
        assertTeaser(teasers, "‘WORLD WAR III’", "421 votes against six", "The US House of Representatives");
    }

    private static void assertTeaser(JsonPath articles, String kicker, String deckEnds, String bodyBegins) {
        var teaser = articles.<String, String>getMap("find { it.kicker == '" + kicker + "' }");
        assertThat(teaser.get("deck")).endsWith(deckEnds);
        assertThat(teaser.get("body")).startsWith(bodyBegins);
    }

    @Test
    void theTwelvePeopleAreFoundAndNobodyElse() {
        var people = GraphQL.ask("{ people(first: 100, orderBy: NAME) { nodes { name nativeNames } totalCount } }");
        assertThat(people.<String>getList("people.nodes.name")).containsExactlyElementsOf(TWELVE_PEOPLE);
        assertThat(people.<String>getList("people.nodes.find { it.name == 'Hsu Maw-shin' }.nativeNames"))
                .containsExactly("許茂新");
    }

    @Test
    void everyMentionStandsWhereItsOffsetsSay() {
        var articles = GraphQL.ask("{ articles { nodes { body mentions { start end text person { name } } } } }")
                .<Map<String, Object>>getList("articles.nodes");
        var checked = 0;
        for (var article : articles) {
            @SuppressWarnings("unchecked") // as the query shapes it
            var mentions = (List<Map<String, Object>>) article.get("mentions");
            for (var mention : mentions) {
                var body = (String) article.get("body");
                assertThat(body.substring((int) mention.get("start"), (int) mention.get("end")))
                        .isEqualTo(mention.get("text"));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(30);
    }

    @Test
    void surnamesAloneAreTheSamePersonAndRolesAreAsWritten() {
        var edges = GraphQL.ask("""
                        { articles(filter: { status: COMPLETE }) { nodes {
                            people(first: 50) { edges { mentionCount writtenAs role node { name } } }
                        } } }""").setRootPath("data.articles.nodes[0].people.edges");
        assertThat(edges.<String>getList("find { it.node.name == 'Steve Witkoff' }.writtenAs"))
                .containsExactly("Steve Witkoff", "Witkoff");
        assertThat(edges.getString("find { it.node.name == 'Sergei Lavrov' }.role"))
                .isEqualTo("Russian Foreign Minister");
        assertThat(edges.getInt("find { it.node.name == 'Vladimir Putin' }.mentionCount"))
                .isGreaterThan(5);
    }

    @Test
    void quotesHaveTheirSpeakers() {
        var quotes = GraphQL.ask("""
                        { articles { nodes { body quotes(first: 100) { nodes {
                            text start end speaker { name } article { body }
                        } } } } }""").<Map<String, Object>>getList("articles.nodes.quotes.nodes.flatten()");
        assertThat(quotes)
                .extracting(quote -> quote.get("text"), quote -> ((Map<?, ?>) quote.get("speaker")).get("name"))
                .contains(
                        tuple("Crimea will stay with Russia.", "Donald Trump"),
                        tuple("understands that.", "Donald Trump"),
                        tuple("several signs that we are moving in the right direction", "Sergei Lavrov"));
        assertThat(quotes).hasSize(8).allSatisfy(quote -> assertThat(
                        ((String) ((Map<?, ?>) quote.get("article")).get("body"))
                                .substring((int) quote.get("start"), (int) quote.get("end")))
                .isEqualTo(quote.get("text")));
    }

    @Test
    void theMainStoryIsFiledUnderPeaceTalksAndFoundUnderConflict() {
        var topics = GraphQL.ask("""
                { talks: topic(qcode: "medtop:20000076") { articleCount ancestors { name } articles { nodes { status } } }
                  conflict: topic(qcode: "medtop:16000000") { articleCount parent { name } children { name } articles { nodes { status } } }
                  chips: topic(qcode: "medtop:20000230") { articleCount articles { nodes { kicker } } } }""");
        assertThat(topics.<String>getList("talks.articles.nodes.status")).contains("COMPLETE");
        assertThat(topics.<String>getList("talks.ancestors.name")).startsWith("conflict, war and peace");
        assertThat(topics.<String>getList("conflict.articles.nodes.status")).contains("COMPLETE");
        assertThat(topics.<String>getList("chips.articles.nodes.kicker")).containsExactly("NEXT GENERATION");
    }

    @Test
    void theSamePageAgainChangesNothing() {
        var again = GraphQL.importText(Archive.frontPage());
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(5);
        assertThat(again.<String>getList("articles.id")).isEqualTo(report.getList("articles.id"));
        assertThat(GraphQL.ask("{ people { totalCount } }").getInt("people.totalCount"))
                .isEqualTo(12);
    }

    @Test
    void aWindowsCopyOfThePageIsTheSamePage() {
        var copy = "\ufeff" + Archive.frontPage().strip().replace("\n", "\r\n");
        assertThat(GraphQL.importText(copy).getInt("unchanged")).isEqualTo(5);
    }

    private static JsonPath articles() {
        return GraphQL.ask("{ articles { nodes { kicker deck body lede headline headlineIsDerived credits status } } }")
                .setRootPath("data.articles.nodes");
    }
}
