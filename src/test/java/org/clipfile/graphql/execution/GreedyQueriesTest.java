package org.clipfile.graphql.execution;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.clipfile.graphql.execution.GraphQLEngine.Outcome;
import org.clipfile.testing.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

import com.sun.management.ThreadMXBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** What asks for too much is refused before it costs anything. */
@QuarkusTest
class GreedyQueriesTest {

    /** What a small query allocates twice over: the refusals need less than an answer would. */
    private static final long A_LITTLE = 8 << 20;

    @Inject
    GraphQLEngine engine;

    static Stream<Arguments> greedyDocuments() {
        return Stream.of(
                argumentSet("a thousand aliases", fields("a%d: articles { totalCount }", 1000), "50", "1,000"),
                argumentSet(
                        "aliases further down",
                        "{ articles " + fields("a%d: totalCount", 101) + " }",
                        "aliases",
                        "at most 100, but is 101"),
                argumentSet(
                        "pages in pages in pages",
                        "{ articles(first: 100) { nodes { people(first: 100) { nodes { articles(first: 100) { nodes { id } } } } } } }",
                        "cost",
                        "at most 50,000, but is 1,020,201"),
                argumentSet(
                        "pages in pages by variables' defaults",
                        "query ($n: Int = 100) { articles(first: $n) { nodes { people(first: $n) { nodes { articles(first: $n) { nodes { id } } } } } } }",
                        "cost",
                        "1,020,201"),
                argumentSet("a deep document", nested(7), "depth", "at most 15, but is 17"),
                argumentSet("a document that is deeper than its parser", nested(2000), "deep", "400"),
                argumentSet(
                        "10,000 directives",
                        "{ articles " + "@include(if: true) ".repeat(10_000) + "{ totalCount } }",
                        "characters",
                        "100,000"),
                argumentSet(
                        "10,000 short directives",
                        "{ articles " + "@a ".repeat(10_000) + "{ totalCount } }",
                        "tokens",
                        "10,000"),
                argumentSet(
                        "10 MB of spaces",
                        "{ articles { totalCount } }" + " ".repeat(10 << 20),
                        "characters",
                        "100,000"),
                argumentSet("10 MB of brackets", "[".repeat(10 << 20), "characters", "100,000"),
                argumentSet("fragments that double thirty times", doubling(30), "fields", "2,000"),
                argumentSet(
                        "deep introspection",
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
                        "__Type.fields",
                        "too often"));
    }

    @ParameterizedTest
    @MethodSource("greedyDocuments")
    void aGreedyDocumentIsRefusedWithTheLimitAndAllocatesLittle(String document, String what, String howMuch) {
        var answer = Http.post(Map.of("query", document));
        assertThat(answer.code()).as(answer.body()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.message()).contains(what).contains(howMuch);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(allocatedBy(document)).isLessThan(A_LITTLE);
    }

    @Test
    void circularFragmentsAreRefused() {
        var document = "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }";
        assertThat(Http.post(Map.of("query", document)).code()).isEqualTo("BAD_USER_INPUT");
        assertThat(allocatedBy(document)).isLessThan(A_LITTLE);
    }

    @Test
    void aBatchIsRefused() {
        var one = Map.of("query", "{ articles { totalCount } }");
        var answer = Http.post(List.of(one, one, one));
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.message()).contains("3");
    }

    @Test
    void bracketsInsteadOfARequestAreRefused() {
        var answer = Http.post("[".repeat(200_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void theCostIsToldOnRequest() {
        var document = "{ articles(first: 10) { totalCount edges { node { people { nodes { name } } } } } }";
        var answer = Http.post(Map.of("query", document, "extensions", Map.of("cost", true)));
        // The connection and its total, and ten times an edge, its node, the node's connection and twenty people.
        assertThat(answer.json().getInt("extensions.cost.requested")).isEqualTo(1 + 1 + 10 * (1 + 1 + 1 + 20));
        assertThat(answer.json().getInt("extensions.cost.limit")).isEqualTo(50_000);
        assertThat(Http.post(Map.of("query", document)).json().<Object>get("extensions"))
                .isNull();
    }

    @Test
    void theIntrospectionOfToolsIsAnswered() {
        var typeRef = "kind name " + "ofType { kind name ".repeat(9) + " }".repeat(9);
        var document = "{ __schema { types { kind name fields(includeDeprecated: true) { name args { name type { "
                + typeRef + " } defaultValue } type { " + typeRef + " } } } } }";
        assertThat(Http.post(Map.of("query", document)).json().getList("data.__schema.types"))
                .isNotEmpty();
    }

    @Test
    void aKnownDocumentIsNotParsedAgain() {
        var document =
                "{ articles(first: 3) { nodes { headline people { nodes { name } } topics { nodes { name } } } } }";
        var unknown = allocatedBy(document + " # " + System.nanoTime());
        allocatedBy(document);
        assertThat(allocatedBy(document)).isLessThan(unknown);
    }

    /** Bytes that the engine allocates for a document. */
    private long allocatedBy(String document) {
        var request = new GraphQLRequest(document, null, null, Map.of(), Map.of());
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadAllocatedBytes();
        assertThat(engine.execute(request, true)).isInstanceOf(Outcome.Answered.class);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    private static String fields(String field, int count) {
        return IntStream.range(0, count).mapToObj(field::formatted).collect(Collectors.joining(" ", "{ ", " }"));
    }

    /** A person's articles' people's articles, and so on: two fields each time. */
    private static String nested(int times) {
        return "{ topics { nodes { " + "children { parent { ".repeat(times) + "id" + " } }".repeat(times) + " } } }";
    }

    private static String doubling(int times) {
        var fragments = IntStream.range(0, times)
                .mapToObj(i ->
                        "fragment F%1$d on Topic { a: parent { ...F%2$d } b: parent { ...F%2$d } }".formatted(i, i + 1))
                .collect(Collectors.joining(" "));
        return "{ topics { nodes { ...F0 } } } " + fragments + " fragment F" + times + " on Topic { id }";
    }
}
