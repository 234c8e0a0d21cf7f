package org.clipfile.graphql;

import java.util.HashMap;
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

/** Creating, changing and deleting by hand. */
@QuarkusTest
class EditingTest {

    private static final String BODY =
            "The central bank kept its interest rate at 4 percent on Friday, governor Maria Okonkwo said.\n\n"
                    + "Inflation and consumer prices would fall, Okonkwo told reporters.";

    @Inject
    Archive archive;

    @BeforeEach
    void anEmptyArchive() {
        archive.clear();
    }

    @Test
    void anArticleCreatedWithoutPeopleAndTopicsGetsThoseOfItsText() {
        var article = create(Map.of("headline", "Rates Kept", "body", BODY));
        assertThat(article.<String>getList("people.nodes.name")).containsExactly("Maria Okonkwo");
        assertThat(article.<String>getList("topics.nodes.name")).contains("central bank");
        assertThat(article.<String>getList("topics.edges.origin")).containsOnly("RULE");
    }

    @Test
    void anArticleCreatedWithPeopleAndTopicsGetsJustThose() {
        var person = createPerson("Ann Alder");
        var topic = createTopic(Map.of("name", "Our town"));
        var article = create(Map.of(
                "headline", "Rates Kept", "body", BODY, "personIds", List.of(person), "topicIds", List.of(topic)));
        assertThat(article.<String>getList("people.nodes.name")).containsExactly("Ann Alder");
        assertThat(article.<String>getList("topics.nodes.name")).containsExactly("Our town");
        assertThat(article.getString("topics.edges[0].origin")).isEqualTo("EDITOR");
        assertThat(article.getFloat("topics.edges[0].score")).isEqualTo(1f);
    }

    @Test
    void theSameStoryTwiceIsAConflict() {
        create(Map.of("headline", "Rates Kept", "body", BODY));
        assertThat(GraphQL.errorCode(
                        "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }",
                        Map.of("input", Map.of("headline", "Rates Kept", "body", BODY))))
                .isEqualTo("CONFLICT");
        assertThat(GraphQL.ask("{ articles { totalCount } }").getInt("articles.totalCount"))
                .isEqualTo(1);
    }

    @Test
    void aFieldThatIsLeftOutStaysAndOneThatIsNullGoes() {
        var id = create(Map.of("headline", "Rates Kept", "body", BODY, "kicker", "MONEY", "source", "The Gazette"))
                .getString("id");
        var change = new HashMap<String, Object>(Map.of("id", id));
        change.put("kicker", null);
        var updated = update(change);
        assertThat(updated.getString("kicker")).isNull();
        assertThat(updated.getString("source")).isEqualTo("The Gazette");
        assertThat(updated.getString("headline")).isEqualTo("Rates Kept");
        change.put("headline", null);
        updated = update(change);
        assertThat(updated.getBoolean("headlineIsDerived")).isTrue();
        assertThat(updated.getString("headline")).startsWith("The central bank kept");
    }

    @Test
    void aNewBodyIsReadAnewAndAnEditorsTagStays() {
        var topic = createTopic(Map.of("name", "Our town"));
        var id = create(Map.of("headline", "Rates Kept", "body", BODY, "topicIds", List.of(topic)))
                .getString("id");
        var updated = update(
                Map.of(
                        "id",
                        id,
                        "body",
                        "Firefighters put out a blaze at the mill on Friday, fire chief Ben Birch said. Flames were seen for miles."));
        assertThat(updated.<String>getList("people.nodes.name")).containsExactly("Ben Birch");
        assertThat(updated.<String>getList("topics.nodes.name")).contains("Our town", "fire");
        var people = GraphQL.ask("{ people(orderBy: NAME) { nodes { name articleCount } } }");
        assertThat(people.<Integer>getList("people.nodes.articleCount")).containsExactly(1, 0);
    }

    @Test
    void aTextThatAnEditorHasCorrectedIsStillKnownWhenItIsImportedAgain() {
        var id = GraphQL.importText(BODY).getString("articles[0].id");
        update(Map.of("id", id, "body", BODY.replace("4 percent", "4.5 percent")));
        var again = GraphQL.importText(BODY);
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        assertThat(GraphQL.ask("{ articles { nodes { body } } }").getString("articles.nodes[0].body"))
                .contains("4.5 percent");
    }

    @Test
    void aDeletedArticleIsGoneAndCountedNoMore() {
        var id = create(Map.of("headline", "Rates Kept", "body", BODY)).getString("id");
        assertThat(centralBankArticles()).isEqualTo(1);
        var deleted = GraphQL.ask("mutation ($id: ID!) { deleteArticle(id: $id) { deletedId } }", Map.of("id", id));
        assertThat(deleted.getString("deleteArticle.deletedId")).isEqualTo(id);
        assertThat(GraphQL.errorCode("query ($id: ID!) { article(id: $id) { id } }", Map.of("id", id)))
                .isEqualTo("NOT_FOUND");
        assertThat(centralBankArticles()).isZero();
        var person =
                GraphQL.ask("{ people { nodes { articleCount firstSeenAt } } }").setRootPath("data.people.nodes[0]");
        assertThat(person.getInt("articleCount")).isZero();
        assertThat(person.getString("firstSeenAt")).isNull();
    }

    private static int centralBankArticles() {
        return GraphQL.ask("{ topic(qcode: \"medtop:20000350\") { articleCount } }")
                .getInt("topic.articleCount");
    }

    @Test
    void aRenamedPersonKeepsTheOldNameAsAnAliasAndIsFoundUnderBoth() {
        var id = createPerson("Volodymyr Zelenskiy");
        var renamed = GraphQL.ask(
                "mutation ($id: ID!) { updatePerson(input: { id: $id, name: \"Volodymyr Zelenskyy\", nativeNames: [\"Володимир Зеленський\"] }) { person { name aliases nativeNames } } }",
                Map.of("id", id));
        assertThat(renamed.getString("updatePerson.person.name")).isEqualTo("Volodymyr Zelenskyy");
        assertThat(renamed.<String>getList("updatePerson.person.aliases")).containsExactly("Volodymyr Zelenskiy");
        for (var name : List.of("zelenskiy", "zelenskyy", "VOLO", "зелен", "volodymyr zel")) {
            assertThat(find(name)).as(name).containsExactly("Volodymyr Zelenskyy");
        }
        assertThat(find("elenskyy")).isEmpty();
    }

    @Test
    void peopleAreFoundWithoutRegardToAccentsAndCase() {
        createPerson("Luiz Inácio Lula da Silva");
        createPerson("Björk Guðmundsdóttir");
        assertThat(find("inacio")).containsExactly("Luiz Inácio Lula da Silva");
        assertThat(find("BJORK")).containsExactly("Björk Guðmundsdóttir");
    }

    @Test
    void aDeletedPersonLeavesTheQuotesWithoutASpeaker() {
        GraphQL.importText("“We are ready,” harbour director Maria Okonkwo said on Friday.");
        var id = GraphQL.ask("{ people { nodes { id } } }").getString("people.nodes[0].id");
        GraphQL.ask("mutation ($id: ID!) { deletePerson(id: $id) { deletedId } }", Map.of("id", id));
        var quote = GraphQL.ask(
                        "{ articles { nodes { quotes { nodes { text speaker { name } speakerAsWritten } } mentions { text } } } }")
                .setRootPath("data.articles.nodes[0]");
        assertThat(quote.getString("quotes.nodes[0].text")).isEqualTo("We are ready,");
        assertThat(quote.<Object>get("quotes.nodes[0].speaker")).isNull();
        assertThat(quote.getString("quotes.nodes[0].speakerAsWritten")).isNotBlank();
        assertThat(quote.getList("mentions")).isEmpty();
    }

    @Test
    void aTopicsRuleFilesWhatIsImportedFromThenOnAndItsParentCountsIt() {
        var parent = createTopic(Map.of("name", "Our town"));
        var child = createTopic(
                Map.of("name", "Harbour", "parentId", parent, "rule", "harbour OR ferr* OR \"fish market\""));
        GraphQL.importText("Ferries will leave from the fish market while the harbour is dredged, its director said.");
        var topics = GraphQL.ask(
                "query ($parent: ID!, $child: ID!) { parent: topic(id: $parent) { articleCount children { name } articles { totalCount } } child: topic(id: $child) { articleCount parent { name } } }",
                Map.of("parent", parent, "child", child));
        assertThat(topics.getInt("parent.articleCount")).isEqualTo(1);
        assertThat(topics.getInt("parent.articles.totalCount")).isEqualTo(1);
        assertThat(topics.<String>getList("parent.children.name")).containsExactly("Harbour");
        assertThat(topics.getInt("child.articleCount")).isEqualTo(1);
    }

    @Test
    void aTopicThatMovesTakesItsArticlesAlongAndNeverBelowItself() {
        var old = createTopic(Map.of("name", "Old parent"));
        var child = createTopic(Map.of("name", "Child", "parentId", old));
        var other = createTopic(Map.of("name", "New parent"));
        create(Map.of("headline", "Rates Kept", "body", BODY, "topicIds", List.of(child)));
        GraphQL.ask(
                "mutation ($id: ID!, $parent: ID) { updateTopic(input: { id: $id, parentId: $parent }) { topic { id } } }",
                Map.of("id", child, "parent", other));
        var counts = GraphQL.ask(
                "query ($old: ID!, $other: ID!) { old: topic(id: $old) { articleCount } other: topic(id: $other) { articleCount } }",
                Map.of("old", old, "other", other));
        assertThat(counts.getInt("old.articleCount")).isZero();
        assertThat(counts.getInt("other.articleCount")).isEqualTo(1);
        assertThat(GraphQL.errorCode(
                        "mutation ($id: ID!, $parent: ID) { updateTopic(input: { id: $id, parentId: $parent }) { topic { id } } }",
                        Map.of("id", other, "parent", child)))
                .isEqualTo("CONFLICT");
        assertThat(GraphQL.errorCode("mutation ($id: ID!) { deleteTopic(id: $id) { deletedId } }", Map.of("id", other)))
                .isEqualTo("CONFLICT");
    }

    @Test
    void aRuleThatCannotBeReadIsRefusedWithThePosition() {
        var answer = GraphQL.answer(
                "mutation { createTopic(input: { name: \"Harbour\", rule: \"ferry harbour\" }) { topic { id } } }",
                Map.of());
        assertThat(answer.getString("errors[0].message"))
                .contains("character 7")
                .contains("OR is missing");
    }

    private static List<String> find(String name) {
        return GraphQL.ask(
                        "query ($name: String) { people(filter: { name: $name }) { nodes { name } } }",
                        Map.of("name", name))
                .getList("people.nodes.name");
    }

    private static String createPerson(String name) {
        return GraphQL.ask(
                        "mutation ($name: String!) { createPerson(input: { name: $name }) { person { id } } }",
                        Map.of("name", name))
                .getString("createPerson.person.id");
    }

    private static String createTopic(Map<String, Object> input) {
        return GraphQL.ask(
                        "mutation ($input: CreateTopicInput!) { createTopic(input: $input) { topic { id } } }",
                        Map.of("input", input))
                .getString("createTopic.topic.id");
    }

    private static JsonPath create(Map<String, Object> input) {
        return GraphQL.ask(
                        "mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article " + FIELDS
                                + " } }",
                        Map.of("input", input))
                .setRootPath("data.createArticle.article");
    }

    private static JsonPath update(Map<String, Object> input) {
        return GraphQL.ask(
                        "mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article " + FIELDS
                                + " } }",
                        Map.of("input", input))
                .setRootPath("data.updateArticle.article");
    }

    private static final String FIELDS =
            "{ id headline headlineIsDerived kicker source people { nodes { name } } topics { nodes { name } edges { score origin } } }";
}
