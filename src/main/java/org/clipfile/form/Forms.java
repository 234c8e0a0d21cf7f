package org.clipfile.form;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.form.FormException.Bomb;
import org.clipfile.refusal.Legible;
import org.clipfile.split.StorySplitter;

/** Reads news in whatever form it comes. */
@ApplicationScoped
public class Forms {

    private final FormConfig config;
    private final HtmlPage pages;
    private final JsonDocument json;
    private final Table tables;
    private final Archives archives;
    private final Warc crawls;

    public Forms(FormConfig config, StorySplitter splitter) {
        this.config = config;
        this.pages = new HtmlPage(splitter);
        this.json = new JsonDocument(config);
        this.tables = new Table(config);
        this.archives = new Archives(config);
        this.crawls = new Warc(pages, config.maxItemBytes());
    }

    /**
     * Reads one source to its end, however large: items are handed on one by one, as they are found, on the calling
     * thread. What is broken is handed on as {@link Item.Unreadable}, and the rest is read on where that can be done.
     * Only what {@code items} itself throws is thrown, and ends the reading.
     */
    public void read(Source source, Consumer<Item> items) {
        try (var stream = source.content().open()) {
            var name = source.name();
            read(Content.of(name, name, source.mediaType(), source.path(), stream, 0, new Budget(config)), items);
        } catch (IOException e) {
            items.accept(new Item.Unreadable(source.name(), reason(e)));
        }
    }

    /** Hands on all that is in a content; what a broken one is hiding is lost, and said to be. */
    private void read(Content content, Consumer<Item> items) throws Bomb {
        try {
            readAs(Form.of(content), content, items);
        } catch (Bomb e) {
            throw e;
        } catch (IOException e) {
            items.accept(new Item.Unreadable(content.where(), reason(e)));
        }
    }

    private void readAs(Form form, Content content, Consumer<Item> items) throws IOException {
        var where = content.where();
        switch (form) {
            case GZIP -> archives.gzip(content, visitor(items));
            case ZIP -> archives.zip(content, visitor(items));
            case TAR -> archives.tar(content, visitor(items));
            case WARC -> crawls.read(where, content.stream(), items);
            case FEED -> Feed.read(where, content.stream(), content.mediaType(), items);
            case NEWSML ->
                NewsMl.read(
                        where, Encoding.reader(content.stream(), content.xmlCharset()), config.maxItemBytes(), items);
            case HTML ->
                items.accept(
                        pages.read(where, content.whole(config.maxItemBytes()), content.declaredCharset(), null, null));
            case JSON -> json.read(where, Encoding.reader(content.stream(), content.declaredCharset()), items);
            case JSON_LINES ->
                json.readLines(where, Encoding.reader(content.stream(), content.declaredCharset()), items);
            case TABLE ->
                tables.read(
                        where, Encoding.reader(content.stream(), content.declaredCharset()), content.headText(), items);
            case TEXT -> items.accept(text(content));
            case EMPTY -> items.accept(new Item.LeftOut(where, "The file is empty."));
            case NO_NEWS ->
                items.accept(new Item.LeftOut(where, "Pictures, fonts, scripts and style sheets are no news."));
            case OTHER_XML ->
                items.accept(new Item.Unreadable(where, "This XML is neither a feed nor NewsML-G2 nor a page."));
            case BINARY -> items.accept(new Item.Unreadable(where, "This is binary data in no form that is known."));
        }
    }

    private Item text(Content content) throws IOException {
        var text = Encoding.decode(content.whole(config.maxItemBytes()), content.declaredCharset());
        return Legible.isBlank(text)
                ? new Item.LeftOut(content.where(), "There is nothing but white space in it.")
                : new Item.RawText(content.where(), text, null, null, null);
    }

    private Archives.Visitor visitor(Consumer<Item> items) {
        return new Archives.Visitor() {
            @Override
            public void visit(Content content) throws Bomb {
                read(content, items);
            }

            @Override
            public void refuse(Item item) {
                items.accept(item);
            }
        };
    }

    private static String reason(IOException e) {
        return switch (e) {
            case FormException known -> known.getMessage();
            case NoSuchFileException _ -> "There is no such file.";
            case AccessDeniedException _ -> "The file may not be read.";
            case EOFException _ -> "It breaks off before its end.";
            default -> "It cannot be read, or is damaged: " + e.getMessage();
        };
    }
}
