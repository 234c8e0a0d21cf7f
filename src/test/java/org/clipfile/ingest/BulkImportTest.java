package org.clipfile.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.clipfile.form.Source;
import org.clipfile.ingest.ItemReport.Fate;
import org.clipfile.testing.Archive;
import org.clipfile.testing.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder goes in, and the import says of each file what became of it. */
@QuarkusTest
class BulkImportTest {

    @Inject
    Archive archive;

    @Inject
    BulkImport bulkImport;

    @TempDir
    Path folder;

    @BeforeEach
    void anEmptyArchive() {
        archive.clear();
    }

    @Test
    void filesAreFiledInTheOrderOfTheirNames() throws IOException, InterruptedException {
        for (var number = 0; number < 250; number++) {
            write("%03d.txt".formatted(number), story(number));
        }
        var reports = run(Source.in(folder));
        assertThat(reports)
                .extracting(ItemReport::where)
                .containsExactlyElementsOf(
                        IntStream.range(0, 250).mapToObj("%03d.txt"::formatted).toList());
        assertThat(reports).extracting(ItemReport::fate).containsOnly(Fate.FILED);
        assertThat(reports)
                .extracting(report -> report.stories().getFirst().articleId())
                .isSorted();
        var people = GraphQL.ask("{ articles { totalCount } people { nodes { name articleCount } } }");
        assertThat(people.getInt("articles.totalCount")).isEqualTo(250);
        assertThat(people.<String>getList("people.nodes.name")).containsExactly("Maria Okonkwo");
        assertThat(people.getInt("people.nodes[0].articleCount")).isEqualTo(250);
    }

    @Test
    void theSameFolderAgainIsKnownWithoutBeingRead() throws IOException, InterruptedException {
        write("page.txt", Archive.frontPage());
        write("story.txt", story(1));
        var first = run(Source.in(folder));
        var again = run(Source.in(folder));
        assertThat(again).extracting(ItemReport::fate).containsOnly(Fate.UNCHANGED);
        assertThat(ids(again)).isEqualTo(ids(first));
    }

    @Test
    void anArticleThatAnEditorDeletedComesBackWithItsFile() throws IOException, InterruptedException {
        write("story.txt", story(1));
        run(Source.in(folder));
        var id = GraphQL.ask("{ articles { nodes { id } } }").getString("articles.nodes[0].id");
        GraphQL.ask("mutation { deleteArticle(id: \"" + id + "\") { deletedId } }");
        assertThat(run(Source.in(folder))).extracting(ItemReport::fate).containsExactly(Fate.FILED);
    }

    @Test
    void aTeaserOfOneFileIsCompletedByTheNextOfTheSameBatch() throws IOException, InterruptedException {
        var whole =
                "The harbour authority will close the eastern quay for six weeks from Monday to replace rotten piles, its director said. "
                        + "Ferries to the outer islands will leave from the fish market, Maria Okonkwo told reporters on Friday.";
        write("1.txt", story(1));
        write("2.txt", whole.substring(0, whole.length() - 30));
        write("3.txt", whole);
        write("4.txt", story(4));
        var reports = run(Source.in(folder));
        assertThat(reports)
                .extracting(ItemReport::fate)
                .containsExactly(Fate.FILED, Fate.FILED, Fate.COMPLETED, Fate.FILED);
        var people = GraphQL.ask("{ people { nodes { name articleCount } } }");
        assertThat(people.getInt("people.nodes.find { it.name == 'Maria Okonkwo' }.articleCount"))
                .isEqualTo(3);
    }

    @Test
    void aBrokenItemStopsNothing() throws IOException, InterruptedException {
        write("1.txt", story(1));
        write(
                "2.txt",
                "Mayor Opens Longest Meeting\nPORT ELLEN (Reuters) - The mayor spoke.\n"
                        + "The mayor went on speaking, and the council listened.\n".repeat(20_000));
        write("3.txt", story(3));
        var reports = run(Source.in(folder));
        assertThat(reports).extracting(ItemReport::fate).containsExactly(Fate.FILED, Fate.FAILED, Fate.FILED);
        assertThat(reports.get(1).reason()).contains("1,000,000");
    }

    @Test
    void aSourceThatBreaksOffIsReportedAndTheNextIsRead() throws InterruptedException {
        var broken = new Source("broken.txt", null, null, () -> {
            throw new IOException("the disk is gone");
        });
        var reports = run(Stream.of(broken, text("sound.txt", story(1))));
        assertThat(reports).extracting(ItemReport::fate).containsExactly(Fate.FAILED, Fate.FILED);
        assertThat(reports.getFirst().reason()).contains("the disk is gone");
    }

    @Test
    void aDryRunLeavesTheArchiveAsItIs() throws IOException, InterruptedException {
        write("story.txt", story(1));
        var reports = new ArrayList<ItemReport>();
        bulkImport.run(Source.in(folder), new ImportOptions(null, true), reports::add);
        assertThat(reports).extracting(ItemReport::fate).containsExactly(Fate.FILED);
        assertThat(GraphQL.ask("{ articles { totalCount } }").getInt("articles.totalCount"))
                .isZero();
    }

    @Test
    void theSourceIsThatOfWhatDoesNotNameItsOwn() throws IOException, InterruptedException {
        write("story.txt", story(1));
        bulkImport.run(Source.in(folder), new ImportOptions("Harbour Gazette", false), report -> {});
        assertThat(GraphQL.ask("{ articles { nodes { source } } }").getString("articles.nodes[0].source"))
                .isEqualTo("Harbour Gazette");
    }

    private List<ItemReport> run(Stream<Source> sources) throws InterruptedException {
        var reports = new ArrayList<ItemReport>();
        var outcome = bulkImport.run(sources, new ImportOptions(null, false), reports::add);
        assertThat(outcome.finished()).isTrue();
        return reports;
    }

    private static List<Long> ids(List<ItemReport> reports) {
        return reports.stream()
                .flatMap(report -> report.stories().stream())
                .map(story -> story.articleId())
                .toList();
    }

    private static Source text(String name, String text) {
        return Source.of(name, null, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String story(int number) {
        return "Story %d was told by harbour director Maria Okonkwo on Friday.".formatted(number);
    }
}
