package org.clipfile.bench.spring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** The newspaper's articles, people and topics in H2. */
@Repository
class Archive {

    private static final RowMapper<Article> ARTICLE = (row, _) -> article(row);
    private static final RowMapper<Person> PERSON = (row, _) -> new Person(row.getLong("id"), row.getString("name"));

    private final JdbcClient client;
    private final JdbcTemplate template;

    Archive(JdbcClient client, JdbcTemplate template) {
        this.client = client;
        this.template = template;
    }

    private static Article article(ResultSet row) throws SQLException {
        return new Article(row.getLong("id"), row.getString("headline"), row.getObject("published_at", Instant.class));
    }

    Optional<Article> article(long key) {
        return client.sql("select id, headline, published_at from article where id = ?")
                .param(key)
                .query(ARTICLE)
                .optional();
    }

    Map<Long, Article> articles(List<Long> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return client
                .sql("select id, headline, published_at from article where id in (:keys)")
                .param("keys", keys)
                .query(ARTICLE)
                .list()
                .stream()
                .collect(Collectors.toMap(Article::key, Function.identity()));
    }

    Optional<Person> person(long key) {
        return client.sql("select id, name from person where id = ?")
                .param(key)
                .query(PERSON)
                .optional();
    }

    /** Articles that fit the filter, the newest first, and of those of one moment the first filed. */
    List<Article> newest(ArticleFilter filter, Cursor after, int limit) {
        var topics = filter.topicIds() == null ? List.<String>of() : filter.topicIds();
        var table = topics.isEmpty() ? "article" : "tag";
        var key = topics.isEmpty() ? "id" : "article_id";
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (!topics.isEmpty()) {
            conditions.add("l.topic_id = :topic");
            values.put("topic", GlobalId.key(topics.getFirst()));
        }
        for (var place = 1; place < topics.size(); place++) {
            conditions.add("l.article_id in (select article_id from tag where topic_id = :topic" + place + ")");
            values.put("topic" + place, GlobalId.key(topics.get(place)));
        }
        if (filter.publishedFrom() != null) {
            conditions.add("l.published_at >= :from");
            values.put("from", atOffset(filter.publishedFrom()));
        }
        if (filter.publishedBefore() != null) {
            conditions.add("l.published_at < :before");
            values.put("before", atOffset(filter.publishedBefore()));
        }
        if (after != null) {
            conditions.add("l.published_at <= :at and (l.published_at < :at or l." + key + " > :key)");
            values.put("at", atOffset(after.publishedAt()));
            values.put("key", after.key());
        }
        values.put("limit", limit);
        var where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return client.sql("""
                        select a.id, a.headline, a.published_at from %1$s l join article a on a.id = l.%2$s
                        %3$s order by l.published_at desc, l.%2$s limit :limit""".formatted(table, key, where))
                .params(values)
                .query(ARTICLE)
                .list();
    }

    List<Article> newestNaming(Person person, int limit) {
        return client.sql("""
                        select a.id, a.headline, a.published_at from appearance p join article a on a.id = p.article_id
                        where p.person_id = ? order by p.published_at desc, p.article_id limit ?""").params(person.key(), limit).query(ARTICLE).list();
    }

    Map<Article, ArticlePersonConnection> people(List<Article> articles) {
        var edges = edges(
                """
                select l.article_id, l.mention_count, p.id, p.name from appearance l join person p on p.id = l.person_id
                where l.article_id in (:articles) order by l.article_id, l.position""",
                articles,
                (row, number) ->
                        new ArticlePersonConnection.Edge(row.getInt("mention_count"), PERSON.mapRow(row, number)));
        return ofEach(articles, edges, ArticlePersonConnection::new);
    }

    Map<Article, ArticleTopicConnection> topics(List<Article> articles) {
        var edges = edges(
                """
                select l.article_id, l.score, t.id, t.name from tag l join topic t on t.id = l.topic_id
                where l.article_id in (:articles) order by l.article_id, l.position""",
                articles,
                (row, _) -> new ArticleTopicConnection.Edge(
                        row.getDouble("score"), new Topic(row.getLong("id"), row.getString("name"))));
        return ofEach(articles, edges, ArticleTopicConnection::new);
    }

    private <E> Map<Long, List<E>> edges(String sql, List<Article> articles, RowMapper<E> edge) {
        return client
                .sql(sql)
                .param("articles", articles.stream().map(Article::key).toList())
                .query((row, number) -> Map.entry(row.getLong("article_id"), edge.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static <E, C> Map<Article, C> ofEach(
            List<Article> articles, Map<Long, List<E>> edges, Function<List<E>, C> connection) {
        return articles.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        article -> connection.apply(edges.getOrDefault(article.key(), List.of()))));
    }

    @Transactional
    Article file(CreateArticleInput input) {
        var keys = new GeneratedKeyHolder();
        client.sql("insert into article (headline, body, published_at) values (?, ?, ?)")
                .params(input.headline(), input.body(), atOffset(input.publishedAt()))
                .update(keys, "id");
        var article = keys.getKeyAs(Long.class);
        var people = input.personIds().stream().map(GlobalId::key).toList();
        var topics = input.topicIds().stream().map(GlobalId::key).toList();
        template.batchUpdate("""
                insert into appearance (article_id, person_id, mention_count, position, published_at)
                values (?, ?, 0, ?, ?)""", linked(article, people, input.publishedAt()));
        template.batchUpdate(
                "insert into tag (article_id, topic_id, score, position, published_at) values (?, ?, 1, ?, ?)",
                linked(article, topics, input.publishedAt()));
        // In one order, for two articles may name the same people.
        template.batchUpdate(
                "update person set article_count = article_count + 1 where id = ?",
                people.stream().sorted().map(person -> new Object[] {person}).toList());
        return new Article(article, input.headline(), input.publishedAt());
    }

    private static List<Object[]> linked(long article, List<Long> others, Instant publishedAt) {
        return IntStream.range(0, others.size())
                .mapToObj(position -> new Object[] {article, others.get(position), position, atOffset(publishedAt)})
                .toList();
    }

    private static OffsetDateTime atOffset(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
