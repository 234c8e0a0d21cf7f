package org.clipfile.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.clipfile.form.Source;
import org.clipfile.ingest.ItemReport.Fate;
import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A sample of every form goes in, and its articles come out of the API. */
@QuarkusTest
class EveryFormTest {

    private static final Path SAMPLES = Path.of("src/test/resources/forms");

    @Inject
    Archive archive;

    @Inject
    BulkImport bulkImport;

    @BeforeEach
    void anEmptyArchive() {
        archive.clear();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/windows-1252.txt           | Café owner wins appeal             | COMPLETE  |               |
            text/utf-16.txt                 | Ferry sinks off Cebu               | COMPLETE  |               |
            html/linked-data.html           | Harbour bridge to close for a year | COMPLETE  | Harbour Times | https://www.harbourtimes.example/news/bridge-closes
            html/open-graph-windows-1252.html | La alcaldesa dimite tras la huelga | COMPLETE | El Faro      | https://elfaro.example/politica/dimite
            html/paywalled.html             | Minister quits over leak           | TRUNCATED | The Courier   |
            feeds/rss-1.0.xml               | Old mill burns down                | TRUNCATED | Valley Post   | https://valley.example/mill
            feeds/atom.xml                  | Brücke wird gesperrt               | COMPLETE  | Inselbote     | https://inselbote.example/bruecke
            json/array.json                 | Ferry sinks off Cebu               | COMPLETE  | Harbour Times | https://ht.example/ferry
            newsml/news-message.xml         | Bridge to close                    | COMPLETE  | Harbour Wire  |
            newsml/plain-nitf.xml           | Trade talks resume                 | COMPLETE  | Harbour Wire  |
            newsml-g2/LISTING_2_NewsML-G2_Text_Document.xml | Fed to halt QE to avert "bubble" | COMPLETE | Acme News and Media LLC |
            ninjs/examples/1.4/ninjsExSimpleText1.json | Captain of wrecked cruise ship on trial in Italy | COMPLETE | | http://ninjs.example.com/newsitems/20130709simp123
            """)
    void oneArticleComesOfIt(String sample, String headline, String status, String source, String url)
            throws InterruptedException {
        run(Source.in(SAMPLES.resolve(sample)));

        assertThat(articles()).singleElement().satisfies(article -> assertThat(article)
                .containsEntry("headline", headline)
                .containsEntry("status", status)
                .containsEntry("source", source)
                .containsEntry("url", url));
    }

    @Test
    void aCrawlWithDamagedRecordsIsFiledAllTheSame() throws InterruptedException {
        var reports = run(Source.in(SAMPLES.resolve("warc/crawl.warc.gz")));

        assertThat(reports)
                .extracting(ItemReport::fate)
                .containsExactly(Fate.FILED, Fate.LEFT_OUT, Fate.LEFT_OUT, Fate.FAILED, Fate.FILED);
        assertThat(articles())
                .extracting(article -> article.get("headline"))
                .containsExactlyInAnyOrder("Harbour bridge to close for a year", "Most zamknięty");
    }

    @Test
    void whatAProviderSaysOfPeopleAndTopicsIsTaken() throws InterruptedException {
        run(Source.in(SAMPLES.resolve("newsml/news-message.xml")));

        var answer = GraphQL.ask(
                "{ articles { nodes { people { nodes { name } } topics { edges { origin node { qcode } } } } } }");
        assertThat(answer.<String>getList("articles.nodes[0].people.nodes.name"))
                .contains("Priya Raman");
        assertThat(answer.<String>getList(
                        "articles.nodes[0].topics.edges.findAll { it.origin == 'EDITOR' }.node.qcode"))
                .containsExactly("medtop:20000379");
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOneAndACancellationRemovesIt() throws InterruptedException {
        var item = """
                {"uri": "urn:harbour-wire:1", "versioncreated": "2025-04-25T%s:00:00Z", "pubstatus": "%s",
                 "headline": "Bridge to close", "body_text": "The harbour bridge will close on %s, the council said on Friday."}
                """;

        assertThat(run(ninjs(item.formatted("10", "usable", "Monday"))))
                .extracting(ItemReport::fate)
                .containsExactly(Fate.FILED);
        assertThat(run(ninjs(item.formatted("11", "usable", "Tuesday"))))
                .extracting(ItemReport::fate)
                .containsExactly(Fate.UPDATED);
        assertThat(articles()).singleElement().satisfies(article -> assertThat((String) article.get("body"))
                .contains("Tuesday"));
        assertThat(run(ninjs(item.formatted("12", "canceled", ""))))
                .extracting(ItemReport::fate)
                .containsExactly(Fate.REMOVED);
        assertThat(articles()).isEmpty();
    }

    private static Stream<Source> ninjs(String json) {
        return Stream.of(Source.of("item.json", null, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private List<ItemReport> run(Stream<Source> sources) throws InterruptedException {
        var reports = new ArrayList<ItemReport>();
        bulkImport.run(sources, new ImportOptions(null, false), reports::add);
        return reports;
    }

    private static List<Map<String, Object>> articles() {
        return GraphQL.ask("{ articles { nodes { headline status source url body } } }")
                .getList("articles.nodes");
    }
}
