package org.clipfile.export;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.clipfile.form.Source;
import org.clipfile.ingest.BulkImport;
import org.clipfile.ingest.ImportOptions;
import org.clipfile.ingest.ItemReport;
import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What is exported and restored is the same archive. */
@QuarkusTest
class ExportTest {

    @Inject
    Archive archive;

    @Inject
    Exporter exporter;

    @Inject
    Restorer restorer;

    @Inject
    BulkImport bulkImport;

    @BeforeEach
    void anArchiveWithAHistory() throws InterruptedException {
        archive.clear();
        GraphQL.importText(Archive.frontPage());
        var story = Archive.frontPage().substring(0, 3_000);
        bulkImport.run(
                Stream.of(
                        Source.of("again.txt", null, new ByteArrayInputStream(story.getBytes(StandardCharsets.UTF_8)))),
                new ImportOptions("Gazette", false),
                item -> {});
        var person = GraphQL.ask("{ people { nodes { id } } }").getString("people.nodes[0].id");
        GraphQL.ask(
                "mutation ($id: ID!) { updatePerson(input: { id: $id, name: \"Somebody Else\" }) { person { id } } }",
                Map.of("id", person));
    }

    @Test
    void theSameArchiveGivesTheSameBytes() {
        assertThat(export()).isEqualTo(export());
    }

    @Test
    void whatIsRestoredIsExportedAsItWas() throws JsonProcessingException {
        var exported = export();
        archive.clear();
        assertThat(restore(exported)).containsOnly(true);
        assertThat(export()).isEqualTo(exported);
        assertThat(restore(exported)).containsOnly(false);
        assertThat(GraphQL.importText(Archive.frontPage()).getInt("unchanged")).isEqualTo(5);
    }

    @Test
    void anExportIsNotMixedIntoAnotherArchive() throws InterruptedException {
        var exported = export();
        var reports = new ArrayList<ItemReport>();
        bulkImport.run(
                Stream.of(Source.of(
                        "export.jsonl",
                        "application/x-ndjson",
                        new ByteArrayInputStream(exported.getBytes(StandardCharsets.UTF_8)))),
                new ImportOptions(null, false),
                reports::add);
        assertThat(reports).extracting(ItemReport::fate).containsOnly(ItemReport.Fate.FAILED);
        assertThat(export()).isEqualTo(exported);
    }

    private String export() {
        var out = new StringWriter();
        exporter.export(out);
        return out.toString();
    }

    private ArrayList<Boolean> restore(String exported) throws JsonProcessingException {
        var lines = new ArrayList<ObjectNode>();
        for (var line : exported.lines().toList()) {
            lines.add((ObjectNode) new ObjectMapper().readTree(line));
        }
        return new ArrayList<>(QuarkusTransaction.requiringNew().call(() -> restorer.restore(lines)));
    }
}
