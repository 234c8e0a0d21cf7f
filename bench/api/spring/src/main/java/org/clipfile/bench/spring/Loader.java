package org.clipfile.bench.spring;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Loads what bench/api/load.mjs wrote. */
@Component
@Profile("load")
class Loader implements ApplicationRunner {

    private final JdbcTemplate template;
    private final FullText fullText;
    private final Path file;

    Loader(JdbcTemplate template, FullText fullText, @Value("${newspaper.data}") Path file) {
        this.template = template;
        this.fullText = fullText;
        this.file = file;
    }

    /** The part of the file that matters here. */
    private record Newspaper(Rows rows) {}

    private record Rows(List<Named> people, List<Named> topics, List<Story> articles) {}

    private record Named(String id, String name) {}

    private record Story(
            String id, String headline, String body, Instant publishedAt, List<Link> people, List<Link> topics) {}

    /** To a person with the number of mentions, or to a topic with a score. */
    private record Link(String id, int mentionCount, double score) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var rows = read().rows();
        insert("insert into person (id, name) values (?, ?)", rows.people(), Loader::named);
        insert("insert into topic (id, name) values (?, ?)", rows.topics(), Loader::named);
        insert(
                "insert into article (id, headline, body, published_at) values (?, ?, ?, ?)",
                rows.articles(),
                story -> Stream.<Object[]>of(
                        new Object[] {GlobalId.key(story.id()), story.headline(), story.body(), atOffset(story)}));
        insert(
                "insert into appearance (article_id, person_id, position, published_at, mention_count) values (?, ?, ?, ?, ?)",
                rows.articles(),
                story -> linked(story, story.people(), Link::mentionCount));
        insert(
                "insert into tag (article_id, topic_id, position, published_at, score) values (?, ?, ?, ?, ?)",
                rows.articles(),
                story -> linked(story, story.topics(), Link::score));
        template.update("""
                update person p set article_count = (select count(*) from appearance where person_id = p.id)""");
        for (var story : rows.articles()) {
            fullText.add(GlobalId.key(story.id()), story.headline(), story.body());
        }
    }

    private Newspaper read() {
        var json = JsonMapper.builder()
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        return json.readValue(file.toFile(), Newspaper.class);
    }

    private <T> void insert(String sql, List<T> of, Function<T, Stream<Object[]>> rows) {
        template.batchUpdate(sql, of.stream().flatMap(rows).toList());
    }

    private static Stream<Object[]> named(Named named) {
        return Stream.<Object[]>of(new Object[] {GlobalId.key(named.id()), named.name()});
    }

    private static Stream<Object[]> linked(Story story, List<Link> links, Function<Link, Object> weight) {
        return IntStream.range(0, links.size()).mapToObj(position -> {
            var link = links.get(position);
            return new Object[] {
                GlobalId.key(story.id()), GlobalId.key(link.id()), position, atOffset(story), weight.apply(link)
            };
        });
    }

    private static OffsetDateTime atOffset(Story story) {
        return story.publishedAt().atOffset(ZoneOffset.UTC);
    }
}
