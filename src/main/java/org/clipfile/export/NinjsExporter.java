package org.clipfile.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.article.Article;
import org.clipfile.person.Appearance;
import org.clipfile.topic.Tag;

import io.quarkus.narayana.jta.QuarkusTransaction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the articles as ninjs 1.4, the IPTC's JSON for news, one item a line, for programs that know nothing of
 * Clipfile. What ninjs has no place for, such as mentions and quotes, is left out.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">ninjs</a>
 */
@ApplicationScoped
public class NinjsExporter {

    private static final int PAGE = 200;

    /** Returns how many articles there are. */
    public long export(Writer out) throws IOException {
        var written = 0L;
        var after = 0L;
        while (true) {
            var start = after;
            var page = QuarkusTransaction.requiringNew().call(() -> items(start));
            if (page.isEmpty()) {
                return written;
            }
            for (var item : page.values()) {
                out.write(item.toString());
                out.write('\n');
                written++;
            }
            after = page.keySet().stream().max(Long::compare).orElseThrow();
        }
    }

    private static Map<Long, ObjectNode> items(long after) {
        var articles = Article.<Article>find("id > ?1 order by id", after)
                .page(0, PAGE)
                .list();
        var ids = articles.stream().map(article -> article.id).toList();
        var people = Appearance.<Appearance>stream(
                        "from Appearance a join fetch a.person where a.article.id in ?1 order by a.mentionCount desc, a.id",
                        ids)
                .collect(Collectors.groupingBy(appearance -> appearance.article.id));
        var tags = Tag.<Tag>stream(
                        "from Tag t join fetch t.topic where t.article.id in ?1 order by t.score desc, t.id", ids)
                .collect(Collectors.groupingBy(tag -> tag.article.id));
        var items = new LinkedHashMap<Long, ObjectNode>();
        articles.forEach(article -> items.put(
                article.id,
                item(article, people.getOrDefault(article.id, List.of()), tags.getOrDefault(article.id, List.of()))));
        return items;
    }

    private static ObjectNode item(Article article, List<Appearance> people, List<Tag> tags) {
        var item = JsonNodeFactory.instance.objectNode();
        item.put("uri", uri(article)).put("type", "text").put("pubstatus", "usable");
        item.put("versioncreated", (article.versionAt != null ? article.versionAt : article.datedAt).toString());
        if (article.publishedAt != null) {
            item.put("firstcreated", article.publishedAt.toString());
        }
        item.put("language", article.language);
        item.put("headline", article.headline);
        if (article.kicker != null) {
            item.put("slugline", article.kicker);
        }
        if (article.deck != null) {
            item.put("description_text", article.deck);
        }
        if (!article.byline.isEmpty()) {
            item.put("byline", String.join(", ", article.byline));
        }
        item.put("body_text", article.body).put("wordcount", article.wordCount);
        if (article.source != null) {
            item.putArray("infosource").addObject().put("name", article.source);
        }
        var persons = item.putArray("person");
        people.forEach(appearance -> persons.addObject().put("name", appearance.person.name));
        var subjects = item.putArray("subject");
        tags.forEach(tag -> {
            var subject = subjects.addObject().put("name", tag.topic.name);
            if (tag.topic.qcode != null) {
                subject.put("code", tag.topic.qcode);
            }
        });
        return item;
    }

    private static String uri(Article article) {
        if (article.uri != null) {
            return article.uri;
        }
        return article.url != null ? article.url : "urn:clipfile:" + article.fingerprint;
    }
}
