package org.clipfile.form;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

import net.dankito.readability4j.extended.Readability4JExtended;

/** Finds the story's text in a page, and leaves what stands around it. */
final class MainText {

    private static final String NO_TEXT =
            "script:not([type=application/ld+json]), style, noscript, template, nav, aside,"
                    + " footer, form, iframe, svg, button, dialog, figure, [hidden], [aria-hidden=true], [aria-modal=true],"
                    + " [role=navigation], [role=dialog], [role=alertdialog], [role=complementary], [role=banner],"
                    + " [role=contentinfo], [role=search]";

    /** Words by which pages name, in classes and ids, what is not the story. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(^|[-_\\s])(cookies?|consent|gdpr|onetrust|newsletter|subscri(?:be|ption)|sign-?up|related|recirc\\w*"
                    + "|recommend(?:ed|ations?)|most-?(?:read|popular|viewed)|trending|promo\\w*|advert\\w*|ad-?slot|shar(?:e|ing)"
                    + "|social|comments?|breadcrumbs?|read-?(?:more|next)|more-(?:stories|on|from)|teasers?|author-?(?:bio|box)"
                    + "|tags|captions?|skip-?(?:link|to)\\w*|sponsor\\w*|outbrain|taboola|popup|modal|banner)([-_\\s]|$)");

    /** A page of less has its story under a name that looks like furniture. */
    private static final double MOST_FURNITURE = 0.5;

    private MainText() {}

    /** Takes what is no story out of the page, for good. */
    static void strip(Document page) {
        page.select(NO_TEXT).remove();
        var lengths = lengths(page.body());
        var most = lengths.get(page.body()) * MOST_FURNITURE;
        for (var element : page.body().select("[class], [id]")) {
            var names = element.className() + " " + element.id();
            if (FURNITURE.matcher(names).find()
                    && !element.nameIs("body")
                    && !element.nameIs("article")
                    && !element.nameIs("main")
                    && lengths.get(element) < most) {
                element.remove();
            }
        }
    }

    /** How many characters of text each element holds. */
    private static Map<Element, Integer> lengths(Element root) {
        var lengths = new IdentityHashMap<Element, Integer>();
        NodeVisitor leaving = new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                // Counted on the way out, when what is inside has been counted.
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    var own = element.textNodes().stream()
                            .filter(text -> !text.isBlank())
                            .mapToInt(text -> text.text().length())
                            .sum();
                    lengths.put(
                            element,
                            own
                                    + element.children().stream()
                                            .mapToInt(lengths::get)
                                            .sum());
                }
            }
        };
        root.traverse(leaving);
        return lengths;
    }

    /**
     * The paragraphs of the story: those of the element that is marked as its body, or else of what the readability
     * measure, by the length of texts and the share of links in them, takes for it.
     *
     * @param page stripped; not of use for anything else afterwards
     */
    static List<String> of(Document page, String url) {
        var marked = page.select("[itemprop=articleBody], [property=articleBody], [data-component=articleBody]");
        var paragraphs = marked.stream()
                .filter(element -> element.parents().stream().noneMatch(marked::contains))
                .map(Markup::paragraphs)
                .flatMap(List::stream)
                .toList();
        return paragraphs.isEmpty() ? readable(page, url) : paragraphs;
    }

    private static List<String> readable(Document page, String url) {
        var address = url == null ? "http://localhost/" : url;
        Element content = new Readability4JExtended(address, page).parse().getArticleContent();
        return content == null ? List.of() : Markup.paragraphs(content);
    }
}
