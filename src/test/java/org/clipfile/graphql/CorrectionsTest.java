package org.clipfile.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** What editors decide about people stays decided, whatever is imported afterwards. */
@QuarkusTest
class CorrectionsTest {

    private static final String SERGEI =
            "“Talks will go on,” Russian Foreign Minister Sergei Lavrov said on Friday. Lavrov left Geneva in the evening.";
    private static final String VIKTOR =
            "“We expect an answer,” Russian Foreign Minister Viktor Lavrov said on Monday. Lavrov spoke in Moscow.";

    @Inject
    Archive archive;

    @BeforeEach
    void anEmptyArchive() {
        archive.clear();
    }

    @Test
    void mergedPeopleAreOneWithAllTheirNamesMentionsAndQuotes() {
        GraphQL.importText(SERGEI);
        GraphQL.importText(VIKTOR);
        merge("Sergei Lavrov", "Viktor Lavrov");
        var people = GraphQL.ask("""
                { people { nodes { name aliases articleCount articles { nodes { lede } }
                  quotes { nodes { text } } } } }""").setRootPath("data.people.nodes");
        assertThat(people.<String>getList("name")).containsExactly("Sergei Lavrov");
        assertThat(people.<String>getList("[0].aliases")).contains("Viktor Lavrov", "Lavrov");
        assertThat(people.getInt("[0].articleCount")).isEqualTo(2);
        assertThat(people.<String>getList("[0].articles.nodes.lede")).containsExactlyInAnyOrder(SERGEI, VIKTOR);
        assertThat(people.<String>getList("[0].quotes.nodes.text"))
                .containsExactlyInAnyOrder("Talks will go on,", "We expect an answer,");
        assertThat(mentionsOf("Sergei Lavrov"))
                .containsExactlyInAnyOrder("Sergei Lavrov", "Lavrov", "Viktor Lavrov", "Lavrov");
    }

    @Test
    void laterStoriesResolveToThePersonWhoStays() {
        GraphQL.importText(SERGEI);
        GraphQL.importText("Lavrov arrived in Geneva on Friday for talks, spokesman Ivan Petrov said.");
        person("Lavrov");
        merge("Sergei Lavrov", "Lavrov");
        GraphQL.importText("Lavrov left Geneva on Sunday, spokesman Ivan Petrov said.");
        GraphQL.importText(SERGEI);
        assertThat(names()).containsExactlyInAnyOrder("Sergei Lavrov", "Ivan Petrov");
        assertThat(articleCount("Sergei Lavrov")).isEqualTo(3);
    }

    @Test
    void anArticleThatNamesBothIsCountedOnce() {
        GraphQL.importText("Mayor Ann Alder met banker Anna Alderson on Friday, police said.");
        merge("Ann Alder", "Anna Alderson");
        var edge = GraphQL.ask(
                        "{ articles { nodes { people { edges { mentionCount writtenAs node { name articleCount } } } } } }")
                .setRootPath("data.articles.nodes[0].people");
        assertThat(edge.getList("edges")).hasSize(1);
        assertThat(edge.getInt("edges[0].mentionCount")).isEqualTo(2);
        assertThat(edge.<String>getList("edges[0].writtenAs")).containsExactly("Ann Alder", "Anna Alderson");
        assertThat(edge.getInt("edges[0].node.articleCount")).isEqualTo(1);
    }

    @Test
    void theIdOfSomebodyWhoWasMergedLeadsToWhomTheyHaveBecome() {
        var ann = createPerson("Ann Alder");
        var anna = createPerson("Anna Alder");
        var annie = createPerson("Annie Alder");
        GraphQL.ask(MERGE, Map.of("into", anna, "ids", List.of(ann)));
        GraphQL.ask(MERGE, Map.of("into", annie, "ids", List.of(anna)));
        var found = GraphQL.ask(
                "query ($id: ID!) { person(id: $id) { id name } node(id: $id) { id } nodes(ids: [$id]) { id } }",
                Map.of("id", ann));
        assertThat(found.getString("person.name")).isEqualTo("Annie Alder");
        assertThat(found.getString("person.id")).isEqualTo(annie);
        assertThat(found.getString("node.id")).isEqualTo(annie);
        assertThat(found.getString("nodes[0].id")).isEqualTo(annie);
    }

    @Test
    void theSameMergeAgainAndTheOppositeOneChangeNothing() {
        var ann = createPerson("Ann Alder");
        var anna = createPerson("Anna Alder");
        GraphQL.ask(MERGE, Map.of("into", ann, "ids", List.of(anna)));
        for (var again : List.of(
                Map.<String, Object>of("into", ann, "ids", List.of(anna)),
                Map.<String, Object>of("into", anna, "ids", List.of(ann)))) {
            assertThat(GraphQL.ask(MERGE, again).getString("mergePeople.person.id"))
                    .isEqualTo(ann);
        }
        assertThat(names()).containsExactly("Ann Alder");
    }

    @Test
    void aMergeOfNobodyOrOfThemselvesOrOfStrangersIsRefused() {
        var ann = createPerson("Ann Alder");
        assertThat(GraphQL.errorCode(MERGE, Map.of("into", ann, "ids", List.of())))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(GraphQL.errorCode(MERGE, Map.of("into", ann, "ids", List.of(ann))))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(GraphQL.errorCode(MERGE, Map.of("into", ann, "ids", List.of("nobody"))))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void mergesInOppositeDirectionsAndInChainsAtTheSameTimeEndInOnePerson()
            throws InterruptedException, ExecutionException {
        var ids = List.of("Ann Alder", "Anna Alder", "Annie Alder", "Anne Alder").stream()
                .map(CorrectionsTest::createPerson)
                .toList();
        for (var i = 0; i < 4; i++) {
            GraphQL.ask(
                    "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }",
                    Map.of(
                            "input",
                            Map.of(
                                    "headline",
                                    "Story " + i,
                                    "body",
                                    "About nothing, number " + i + ".",
                                    "personIds",
                                    List.of(ids.get(i), ids.get((i + 1) % 4)))));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var merges = List.of(
                    merging(ids.get(0), ids.get(1)),
                    merging(ids.get(1), ids.get(0)),
                    merging(ids.get(1), ids.get(2)),
                    merging(ids.get(2), ids.get(3)),
                    merging(ids.get(3), ids.get(0)),
                    () -> GraphQL.importText("Mayor Anna Alder opened the fair on Friday, police said."));
            for (var done : threads.invokeAll(merges)) {
                done.get();
            }
        }
        var people = GraphQL.ask("{ people { nodes { name aliases articleCount } } articles { totalCount } }");
        assertThat(people.getList("people.nodes")).hasSize(1);
        assertThat(people.<String>getList("people.nodes[0].aliases")).hasSize(3);
        assertThat(people.getInt("people.nodes[0].articleCount")).isEqualTo(5);
    }

    private static Callable<Object> merging(String into, String id) {
        return () -> GraphQL.ask(MERGE, Map.of("into", into, "ids", List.of(id)));
    }

    @Test
    void aSplitFormIsAPersonOfItsOwnAndStaysOne() {
        GraphQL.importText(SERGEI);
        GraphQL.importText(VIKTOR);
        merge("Sergei Lavrov", "Viktor Lavrov");
        var split = split(Map.of("personId", person("Sergei Lavrov"), "writtenAs", List.of("Viktor Lavrov")));
        assertThat(split.getString("name")).isEqualTo("Viktor Lavrov");
        assertThat(split.getInt("articleCount")).isEqualTo(1);
        assertThat(aliases("Sergei Lavrov")).doesNotContain("Viktor Lavrov");
        GraphQL.importText(SERGEI);
        GraphQL.importText(VIKTOR);
        GraphQL.importText("Foreign minister Viktor Lavrov flew to Minsk on Tuesday, police said.");
        GraphQL.importText("Foreign minister Sergei Lavrov flew to Astana on Tuesday, police said.");
        assertThat(articleCount("Viktor Lavrov")).isEqualTo(2);
        assertThat(articleCount("Sergei Lavrov")).isEqualTo(3);
    }

    @Test
    void aFormCanBeSplitOffInOneArticleOnlyAndANewBodyKeepsItSplit() {
        var one = GraphQL.importText("Harbour director Maria Okonkwo opened the quay on Friday, police said.")
                .getString("articles[0].id");
        GraphQL.importText("Harbour director Maria Okonkwo closed the quay on Monday, police said.");
        var old = person("Maria Okonkwo");
        var split = split(Map.of(
                "personId",
                old,
                "writtenAs",
                List.of("maria okonkwo"),
                "articleIds",
                List.of(one),
                "newName",
                "Maria A. Okonkwo"));
        assertThat(split.getString("name")).isEqualTo("Maria A. Okonkwo");
        assertThat(peopleOf(one)).containsExactly("Maria A. Okonkwo");
        assertThat(articleCount("Maria Okonkwo")).isEqualTo(1);
        GraphQL.ask(
                "mutation ($id: ID!) { updateArticle(input: { id: $id, body: \"Director Maria Okonkwo opened the new quay on Friday, police said.\" }) { article { id } } }",
                Map.of("id", one));
        assertThat(peopleOf(one)).containsExactly("Maria A. Okonkwo");
        GraphQL.importText("Harbour director Maria Okonkwo spoke on Tuesday, police said.");
        assertThat(articleCount("Maria Okonkwo")).isEqualTo(2);
    }

    @Test
    void theQuotesOfASplitFormGoWithIt() {
        GraphQL.importText(SERGEI);
        GraphQL.importText(VIKTOR);
        merge("Sergei Lavrov", "Viktor Lavrov");
        split(Map.of(
                "personId",
                person("Sergei Lavrov"),
                "writtenAs",
                List.of("Viktor Lavrov", "Lavrov"),
                "articleIds",
                List.of(articleWith("We expect an answer"))));
        var quotes = GraphQL.ask("{ people(orderBy: NAME) { nodes { name quotes { nodes { text } } } } }");
        assertThat(quotes.<List<String>>getList("people.nodes.quotes.nodes.text"))
                .containsExactly(List.of("Talks will go on,"), List.of("We expect an answer,"));
    }

    @Test
    void aMergeAfterASplitIsTheLaterWord() {
        GraphQL.importText(SERGEI);
        GraphQL.importText(VIKTOR);
        merge("Sergei Lavrov", "Viktor Lavrov");
        split(Map.of("personId", person("Sergei Lavrov"), "writtenAs", List.of("Viktor Lavrov")));
        merge("Sergei Lavrov", "Viktor Lavrov");
        GraphQL.importText("Foreign minister Viktor Lavrov flew to Minsk on Tuesday, police said.");
        assertThat(names()).containsExactly("Sergei Lavrov");
        assertThat(articleCount("Sergei Lavrov")).isEqualTo(3);
    }

    @Test
    void aSplitOfEverythingOrOfNothingIsRefused() {
        GraphQL.importText("Harbour director Maria Okonkwo opened the quay on Friday, police said.");
        var id = person("Maria Okonkwo");
        for (var forms : List.of(List.of(), List.of("Anna Okonkwo"), List.of("Maria Okonkwo"))) {
            assertThat(GraphQL.errorCode(SPLIT, Map.of("input", Map.of("personId", id, "writtenAs", forms))))
                    .as(forms.toString())
                    .isEqualTo("BAD_USER_INPUT");
        }
    }

    @Test
    void aRejectedNameLosesItsMentionsForGoodAndQuotesKeepWhatIsWritten() {
        var text =
                "“Prices will fall,” Aston Martin said on Friday. Director Maria Okonkwo disagreed with Aston Martin.";
        GraphQL.importText("“Prices will fall,” director Marta Okonkwo said on Friday. Marta Okonkwo smiled.");
        assertThat(reject("MARTA OKONKWO")).isEqualTo(2);
        assertThat(reject("Marta Okonkwo")).isZero();
        assertThat(names()).isEmpty();
        var quote = GraphQL.ask(
                "{ quotes: articles { nodes { quotes { nodes { speaker { name } speakerAsWritten } } } } }");
        assertThat(quote.<Object>get("quotes.nodes[0].quotes.nodes[0].speaker")).isNull();
        assertThat(quote.getString("quotes.nodes[0].quotes.nodes[0].speakerAsWritten"))
                .contains("Marta Okonkwo");
        GraphQL.importText("Director Marta Okonkwo left on Sunday, banker Ben Birch said.");
        assertThat(names()).containsExactly("Ben Birch");
        GraphQL.importText(text);
        assertThat(names()).contains("Maria Okonkwo").doesNotContain("Marta Okonkwo");
    }

    @Test
    void aPersonWithOtherMentionsStaysUnderAnotherName() {
        GraphQL.importText(SERGEI);
        assertThat(reject("Sergei Lavrov")).isEqualTo(1);
        assertThat(names()).containsExactly("Lavrov");
        assertThat(mentionsOf("Lavrov")).containsExactly("Lavrov");
    }

    @Test
    void aPersonCreatedByHandTakesARejectionBack() {
        GraphQL.importText("Banker Ben Birch met director Maria Okonkwo on Friday, police said.");
        reject("Ben Birch");
        createPerson("Ben Birch");
        GraphQL.importText("Banker Ben Birch left on Sunday, police said.");
        assertThat(articleCount("Ben Birch")).isEqualTo(1);
    }

    @Test
    void aDeletedPersonDoesNotComeBackUnlessAnEditorSaysSo() {
        GraphQL.importText(SERGEI);
        var id = person("Sergei Lavrov");
        GraphQL.ask("mutation ($id: ID!) { deletePerson(id: $id) { deletedId } }", Map.of("id", id));
        GraphQL.importText("Foreign minister Sergei Lavrov flew to Minsk on Tuesday, banker Ben Birch said.");
        assertThat(names()).containsExactly("Ben Birch");
        createPerson("Sergei Lavrov");
        GraphQL.importText("Foreign minister Sergei Lavrov flew to Astana on Tuesday, banker Ben Birch said.");
        assertThat(articleCount("Sergei Lavrov")).isEqualTo(1);
    }

    @Test
    void aRenamedPersonKeepsTheNameAndStoriesWithTheOldOneStillMeanThem() {
        GraphQL.importText("Lavrov arrived in Geneva on Friday for talks, spokesman Ivan Petrov said.");
        GraphQL.ask(
                "mutation ($id: ID!) { updatePerson(input: { id: $id, name: \"Sergei Lavrov\" }) { person { id } } }",
                Map.of("id", person("Lavrov")));
        GraphQL.importText("Lavrov left Geneva on Sunday, spokesman Ivan Petrov said.");
        assertThat(names()).containsExactlyInAnyOrder("Sergei Lavrov", "Ivan Petrov");
        assertThat(articleCount("Sergei Lavrov")).isEqualTo(2);
    }

    @Test
    void anAliasThatAnEditorTookAwayIsNotLearnedAgain() {
        GraphQL.importText(SERGEI);
        GraphQL.ask(
                "mutation ($id: ID!) { updatePerson(input: { id: $id, aliases: [] }) { person { aliases } } }",
                Map.of("id", person("Sergei Lavrov")));
        GraphQL.importText("Foreign minister Sergei Lavrov flew to Minsk on Tuesday, police said. Lavrov smiled.");
        assertThat(articleCount("Sergei Lavrov")).isEqualTo(2);
        assertThat(aliases("Sergei Lavrov")).isEmpty();
    }

    @Test
    void anEditorsAliasIsKnownEvenIfItIsOneWord() {
        GraphQL.ask(
                "mutation { createPerson(input: { name: \"Edson Nascimento\", aliases: [\"Lavrov\"] }) { person { id } } }");
        GraphQL.importText("Lavrov arrived in Geneva on Friday for talks, spokesman Ivan Petrov said.");
        assertThat(articleCount("Edson Nascimento")).isEqualTo(1);
    }

    @Test
    void peopleWhomAnEditorGaveAnArticleStayWhenItsBodyChanges() {
        var ann = createPerson("Ann Alder");
        var id = GraphQL.ask(
                        "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }",
                        Map.of(
                                "input",
                                Map.of("headline", "Quay", "body", "The quay is open.", "personIds", List.of(ann))))
                .getString("createArticle.article.id");
        GraphQL.ask(
                "mutation ($id: ID!) { updateArticle(input: { id: $id, body: \"The quay is closed, director Maria Okonkwo said.\" }) { article { id } } }",
                Map.of("id", id));
        assertThat(peopleOf(id)).containsExactlyInAnyOrder("Ann Alder", "Maria Okonkwo");
    }

    private static final String MERGE =
            "mutation ($into: ID!, $ids: [ID!]!) { mergePeople(input: { intoId: $into, ids: $ids }) { person { id name } } }";
    private static final String SPLIT =
            "mutation ($input: SplitPersonInput!) { splitPerson(input: $input) { person { id name aliases articleCount } } }";

    private static void merge(String into, String other) {
        GraphQL.ask(MERGE, Map.of("into", person(into), "ids", List.of(person(other))));
    }

    private static JsonPath split(Map<String, Object> input) {
        return GraphQL.ask(SPLIT, Map.of("input", new HashMap<>(input))).setRootPath("data.splitPerson.person");
    }

    private static int reject(String form) {
        return GraphQL.ask(
                        "mutation ($form: String!) { rejectName(input: { writtenAs: $form }) { removedMentions } }",
                        Map.of("form", form))
                .getInt("rejectName.removedMentions");
    }

    private static String createPerson(String name) {
        return GraphQL.ask(
                        "mutation ($name: String!) { createPerson(input: { name: $name }) { person { id } } }",
                        Map.of("name", name))
                .getString("createPerson.person.id");
    }

    private static JsonPath people(String name) {
        var people = GraphQL.ask("{ people(first: 100) { nodes { id name aliases articleCount } } }");
        return people.setRootPath("data.people.nodes.find { it.name == '%s' }".formatted(name));
    }

    private static String person(String name) {
        return people(name).getString("id");
    }

    private static int articleCount(String name) {
        return people(name).getInt("articleCount");
    }

    private static List<String> aliases(String name) {
        return people(name).getList("aliases");
    }

    private static List<String> names() {
        return GraphQL.ask("{ people(first: 100) { nodes { name } } }").getList("people.nodes.name");
    }

    private static List<String> peopleOf(String article) {
        return GraphQL.ask("query ($id: ID!) { article(id: $id) { people { nodes { name } } } }", Map.of("id", article))
                .getList("article.people.nodes.name");
    }

    private static String articleWith(String words) {
        return GraphQL.ask("{ articles { nodes { id body } } }")
                .getString("articles.nodes.find { it.body.contains('%s') }.id".formatted(words));
    }

    private static List<String> mentionsOf(String name) {
        return GraphQL.ask("{ articles { nodes { mentions { text person { name } } } } }")
                .getList("articles.nodes.mentions.flatten().findAll { it.person.name == '%s' }.text".formatted(name));
    }
}
