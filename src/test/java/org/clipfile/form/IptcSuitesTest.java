package org.clipfile.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** IPTC's own tests of ninjs and its examples of NewsML-G2. */
class IptcSuitesTest {

    private static final Path NINJS = Reading.SAMPLES.resolve("ninjs");
    private static final Path NEWSML = Reading.SAMPLES.resolve("newsml-g2");

    private static final String UNKNOWN_PROPERTY =
            "has a property that its schema does not know, which changes nothing of what is kept";
    private static final String LATER_VALUE =
            "has a value that came with a later version, and items need not say which they keep to";
    private static final String NOT_KEPT = "is wrong in a part of which nothing is kept";

    /** Where the reader is kinder than the schema, and why. */
    private static final Map<String, String> KINDER = Map.ofEntries(
            Map.entry("1.0/should_fail/003_malformed_property.json", UNKNOWN_PROPERTY),
            Map.entry("1.0/should_fail/014_type_component.json", LATER_VALUE),
            Map.entry("1.0/should_fail/016_infosource.json", LATER_VALUE),
            Map.entry("1.0/should_fail/017_description_extension.json", UNKNOWN_PROPERTY),
            Map.entry("1.1/should_fail/001_type_component.json", LATER_VALUE),
            Map.entry("1.1/should_fail/002_infosource.json", LATER_VALUE),
            Map.entry("1.3/should_fail/002_headline_nonascii.json", UNKNOWN_PROPERTY),
            Map.entry("1.3/should_fail/003_headline_blank_extension.json", UNKNOWN_PROPERTY),
            Map.entry("1.3/should_fail/004_headline_dash.json", UNKNOWN_PROPERTY),
            Map.entry("1.4/should_fail/005_bad_rightsinfo.json", UNKNOWN_PROPERTY),
            Map.entry("1.4/should_fail/006_bad_rightsinfo.json", NOT_KEPT),
            Map.entry("1.5/should_fail/001_bad_property.json", UNKNOWN_PROPERTY),
            Map.entry("1.5/should_fail/002_bad_association.json", NOT_KEPT),
            Map.entry("2.0/should_fail/001_bad_geojson.json", NOT_KEPT),
            Map.entry("2.0/should_fail/001_bad_toplevel.json", UNKNOWN_PROPERTY),
            Map.entry("2.0/should_fail/002_bad_association.json", NOT_KEPT),
            Map.entry("2.1/should_fail/001_bad_association.json", NOT_KEPT),
            Map.entry("2.1/should_fail/002_good_association_but_no_name.json", NOT_KEPT),
            Map.entry("2.1/should_fail/003_good_association_but_no_uri.json", NOT_KEPT),
            Map.entry("2.1/should_fail/004_bad_rights.json", NOT_KEPT),
            Map.entry("3.0/should_fail/001_bad_geojson.json", NOT_KEPT),
            Map.entry("3.0/should_fail/001_bad_toplevel.json", UNKNOWN_PROPERTY),
            Map.entry("3.0/should_fail/002_bad_association.json", NOT_KEPT),
            Map.entry("3.0/should_fail/003_event_with_conflicting_start.json", NOT_KEPT),
            Map.entry("3.0/should_fail/004_event_with_renditions.json", NOT_KEPT),
            Map.entry("3.0/should_fail/004_invalid_truncated_date.json", NOT_KEPT),
            Map.entry("3.0/should_fail/005_planned_coverage_bad_urgency.json", NOT_KEPT));

    /** Fragments of documents, as the guide prints them to illustrate a point. */
    private static final List<String> FRAGMENTS =
            List.of("LISTING_25", "LISTING_28", "LISTING_7", "LISTING_8", "LISTING_9");

    static Stream<String> shouldPass() throws IOException {
        return Stream.concat(suite("should_pass"), suite("examples"));
    }

    static Stream<String> shouldFail() throws IOException {
        return suite("should_fail");
    }

    private static Stream<String> suite(String folder) throws IOException {
        try (var files = Files.walk(NINJS)) {
            return files
                    .map(file -> NINJS.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.contains(folder + "/") && file.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Taken is what is filed, and what has nothing to be filed in it: most tests are of a single property. */
    @ParameterizedTest
    @MethodSource("shouldPass")
    void whatPassesIsTaken(String file) {
        assertThat(Reading.file(NINJS.resolve(file))).isNotEmpty().noneMatch(Item.Unreadable.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("shouldFail")
    void whatFailsIsRefusedWithTheReasonOrKnownToBeTaken(String file) {
        var items = Reading.file(NINJS.resolve(file));

        if (KINDER.containsKey(file)) {
            assertThat(items).as(KINDER.get(file)).noneMatch(Item.Unreadable.class::isInstance);
        } else if (file.endsWith("001_no_uri_declared.json")) {
            assertThat(items)
                    .as("an empty object may be anything")
                    .singleElement()
                    .isInstanceOf(Item.LeftOut.class);
        } else {
            assertThat(Reading.unreadable(items).reason()).isNotBlank();
        }
    }

    @Test
    void theSuiteIsComplete() throws IOException {
        assertThat(suite("should_pass")).hasSize(142);
        assertThat(suite("should_fail")).hasSize(58).containsAll(KINDER.keySet());
    }

    @Test
    void readsTheExamplesOfNinjsInAllVersionsAlike() {
        for (var file : List.of(
                "examples/1.4/ninjsExSimpleText1.json",
                "examples/2.1/ninjsExSimpleText_2.json",
                "examples/3.0/ninjsExSimpleText_3.json")) {
            var story = Reading.story(Reading.file(NINJS.resolve(file)));

            assertThat(story.uri()).isEqualTo("http://ninjs.example.com/newsitems/20130709simp123");
            assertThat(story.headline()).isEqualTo("Captain of wrecked cruise ship on trial in Italy");
            assertThat(story.byline()).containsExactly("Paulo Santalucia", "Frances d'Emilio");
            assertThat(story.body().split("\n\n")).hasSize(4);
            assertThat(story.versionAt()).isEqualTo("2013-07-09T10:37:00Z");
        }
    }

    @Test
    void readsNitfAndMediaTopicsInNinjs() {
        var file =
                "examples/3.0/20231008-anti-doping-measures-at-the-tour-down-under-will-be-the-toughest-ever-addb-ninjs-nitf.json";
        var story = Reading.story(Reading.file(NINJS.resolve(file)));

        assertThat(story.topics()).contains(new Item.Subject("medtop:20001105", "drug abuse in sport"));
        assertThat(story.body())
                .startsWith("The Australian Sports Anti-Doping Authority")
                .doesNotContain("<");
        assertThat(story.language()).isEqualTo("en");
    }

    static Stream<Path> newsMl() throws IOException {
        try (var files = Files.list(NEWSML)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("newsMl")
    void readsTheExamplesOfTheGuide(Path file) {
        var name = file.getFileName().toString();
        var items = Reading.file(file);

        if (FRAGMENTS.stream().anyMatch(fragment -> name.startsWith(fragment + "_"))) {
            assertThat(Reading.unreadable(items).reason()).contains("neither a feed nor NewsML-G2");
        } else {
            assertThat(items).isNotEmpty().noneMatch(Item.Unreadable.class::isInstance);
        }
    }

    @Test
    void readsTheTextDocumentOfTheGuide() {
        var story = Reading.story(Reading.file(NEWSML.resolve("LISTING_2_NewsML-G2_Text_Document.xml")));

        assertThat(story.uri()).isEqualTo("urn:newsml:acmenews.com:20161121:US-FINANCE-FED");
        assertThat(story.headline()).isEqualTo("Fed to halt QE to avert \"bubble\"");
        assertThat(story.byline()).containsExactly("Meredith Jameson");
        assertThat(story.source()).isEqualTo("Acme News and Media LLC");
        assertThat(story.language()).isEqualTo("en-US");
        assertThat(story.body().split("\n\n")).hasSize(2);
        assertThat(story.publishedAt()).isEqualTo("2016-11-21T20:21:06Z");
        assertThat(story.versionAt()).isEqualTo("2018-11-21T21:25:32Z");
        assertThat(story.topics())
                .extracting(Item.Subject::qcode)
                .containsExactly("medtop:04000000", "medtop:20000350", "medtop:20000379");
    }
}
