package org.clipfile.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads crawls: the pages of HTML that web servers answered with, one record at a time. */
final class Warc {

    private static final int OK = 200;

    private final HtmlPage pages;
    private final int longest;

    Warc(HtmlPage pages, int longest) {
        this.pages = pages;
        this.longest = longest;
    }

    /**
     * @param stream unpacked
     */
    void read(String where, InputStream stream, Consumer<Item> items) throws IOException {
        try (var reader = new WarcReader(stream)) {
            reader.setLenient(true);
            var number = 0;
            for (var record = next(reader); record.isPresent(); record = next(reader)) {
                if (record.get() instanceof WarcResponse response) {
                    items.accept(read(where + "#" + ++number, response));
                }
            }
        }
    }

    private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
        try {
            return reader.next();
        } catch (ParsingException | IllegalArgumentException e) {
            throw new FormException("The WARC file is damaged: " + e.getMessage());
        }
    }

    private Item read(String where, WarcResponse response) {
        try {
            var http = response.http();
            if (http.status() != OK) {
                return new Item.LeftOut(where, "The server answered with status %d.".formatted(http.status()));
            }
            var type = http.headers().first("Content-Type").orElse("");
            if (!type.isEmpty() && !type.contains("html")) {
                return new Item.LeftOut(where, "The server answered with %s, no page.".formatted(type));
            }
            return page(where, response, http, type);
        } catch (FormException e) {
            return new Item.Unreadable(where, e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return new Item.Unreadable(where, "The record is damaged: " + e.getMessage());
        }
    }

    private Item page(String where, WarcResponse response, HttpResponse http, String type) throws IOException {
        var bytes = http.bodyDecoded().stream().readNBytes(longest + 1);
        if (bytes.length > longest) {
            throw new FormException("The page is longer than the %,d bytes that are read at once.".formatted(longest));
        }
        return pages.read(
                where,
                bytes,
                Encoding.declaredBy(type),
                header(response, "WARC-Target-URI"),
                Dates.parse(header(response, "WARC-Date")));
    }

    private static String header(WarcResponse response, String name) {
        return response.headers().first(name).orElse(null);
    }
}
