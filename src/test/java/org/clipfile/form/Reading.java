package org.clipfile.form;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clipfile.split.StorySplitter;

import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads samples as the tests want them. */
final class Reading {

    static final Path SAMPLES = Path.of("src/test/resources/forms");

    private static final StorySplitter SPLITTER = new StorySplitter();

    private Reading() {}

    /** Forms with the documented defaults, but for the settings given as {@code max-ratio=5}. */
    static Forms forms(String... settings) {
        var config = new SmallRyeConfigBuilder().withMapping(FormConfig.class);
        for (var setting : settings) {
            var parts = setting.split("=");
            config.withDefaultValue("clipfile.form." + parts[0], parts[1]);
        }
        return new Forms(config.build().getConfigMapping(FormConfig.class), SPLITTER);
    }

    /** All items of a sample file or folder. */
    static List<Item> sample(String path) {
        return file(SAMPLES.resolve(path));
    }

    static List<Item> file(Path path) {
        var items = new ArrayList<Item>();
        Source.in(path).forEach(source -> forms().read(source, items::add));
        return items;
    }

    static List<Item> bytes(String name, String mediaType, byte[] bytes, String... settings) {
        var items = new ArrayList<Item>();
        forms(settings).read(Source.of(name, mediaType, new ByteArrayInputStream(bytes)), items::add);
        return items;
    }

    static List<Item> text(String name, String text) {
        return bytes(name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The one story of a sample. */
    static Item.Story story(String path) {
        return story(sample(path));
    }

    static Item.Story story(List<Item> items) {
        assertThat(items).singleElement().isInstanceOf(Item.Story.class);
        return (Item.Story) items.getFirst();
    }

    static Item.Unreadable unreadable(List<Item> items) {
        assertThat(items).singleElement().isInstanceOf(Item.Unreadable.class);
        return (Item.Unreadable) items.getFirst();
    }
}
