package org.clipfile.topic;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.clipfile.testing.Archive;
import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a new edition of the media topics does to an archive; each test's changes are rolled back. */
@QuarkusTest
@TestTransaction
class MediaTopicsTest {

    private static final String SOCCER = "medtop:20001065";
    private static final String KABADDI = "medtop:20000978";

    @Inject
    MediaTopics mediaTopics;

    @Inject
    Archive archive;

    @Test
    void allConceptsInUseAreFiledAtFirstStart() {
        assertThat(Topic.count("qcode is not null"))
                .isEqualTo(MediaTopicsFile.shipped().concepts().size())
                .isGreaterThan(1000);
        assertThat(Topic.count("qcode is not null and parent is null")).isEqualTo(17);
        assertThat(topic(SOCCER).rule).contains("goalkeeper");
        assertThat(TopicLineage.ancestors(List.of(topic(SOCCER).id))).hasSize(3);
    }

    @Test
    void theSameEditionAgainCostsOneQuestion() {
        assertThat(archive.statements(() -> {
                    mediaTopics.bringUpToDate();
                    return null;
                }))
                .isEqualTo(1);
    }

    @Test
    void aNewEditionChangesWhatNoEditorHasChanged() {
        topic(KABADDI).rename("Kabaddi, our way");
        mediaTopics.bringUpToDate(
                edited("\tkabaddi\t", "\tkabaddi and kin\t", "\tsoccer\t", "\tassociation football\t"));
        assertThat(topic(KABADDI).name).isEqualTo("Kabaddi, our way");
        assertThat(topic(SOCCER).name).isEqualTo("association football");
    }

    @Test
    void anEditorsRuleStaysAndAnUntouchedOneFollows() {
        topic(KABADDI).writeRule("kabaddi^9");
        var rulesBefore = MediaTopicsFile.shipped().rules();
        mediaTopics.bringUpToDate(new MediaTopicsFile(
                MediaTopicsFile.shipped().topics(),
                rulesBefore + "\n" + KABADDI + " kabaddi\n  OR raider\n\n" + SOCCER + " soccer\n  OR nutmeg\n"));
        assertThat(topic(KABADDI).rule).isEqualTo("kabaddi^9");
        assertThat(topic(SOCCER).rule).endsWith("OR nutmeg");
    }

    @Test
    void aTopicThatAnEditorHasDeletedStaysAway() {
        topic(KABADDI).remove();
        mediaTopics.bringUpToDate(edited("\tkabaddi\t", "\tkabaddi and kin\t"));
        assertThat(Topic.withQcode(KABADDI)).isEmpty();
    }

    @Test
    void aRetiredConceptGoesUnlessThereAreArticlesUnderIt() {
        topic(SOCCER).articleCount = 7;
        mediaTopics.bringUpToDate(new MediaTopicsFile(
                MediaTopicsFile.shipped()
                        .topics()
                        .lines()
                        .filter(line -> !line.startsWith(SOCCER) && !line.startsWith(KABADDI))
                        .collect(Collectors.joining("\n")),
                MediaTopicsFile.shipped().rules()));
        assertThat(Topic.withQcode(KABADDI)).isEmpty();
        assertThat(topic(SOCCER).rule).isNull();
        assertThat(topic(SOCCER).parent.qcode).isEqualTo("medtop:20000822");
    }

    private static Topic topic(String qcode) {
        return Topic.withQcode(qcode).orElseThrow();
    }

    private static MediaTopicsFile edited(String... replacements) {
        var topics = MediaTopicsFile.shipped().topics();
        for (var i = 0; i < replacements.length; i += 2) {
            topics = topics.replace(replacements[i], replacements[i + 1]);
        }
        return new MediaTopicsFile(topics, MediaTopicsFile.shipped().rules());
    }
}
