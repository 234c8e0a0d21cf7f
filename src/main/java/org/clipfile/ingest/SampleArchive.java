package org.clipfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.clipfile.filing.Filed.Fate;
import org.clipfile.topic.MediaTopics;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Files a real front page at start, where the configuration asks for it, so that there is something to look at. */
@ApplicationScoped
public class SampleArchive {

    private static final Logger LOG = Logger.getLogger(SampleArchive.class);
    private static final String FRONT_PAGE = "front-page.txt";

    /** Settings of the sample. */
    @ConfigMapping(prefix = "clipfile.sample")
    public interface Config {

        /** Whether to file it; what is there already stays as it is. On in development, off in the packaged program. */
        @WithDefault("false")
        boolean enabled();
    }

    private final TextImport textImport;
    private final Config config;

    SampleArchive(TextImport textImport, Config config) {
        this.textImport = textImport;
        this.config = config;
    }

    void onStart(@Observes StartupEvent event, MediaTopics topics) {
        topics.bringUpToDate();
        if (config.enabled()) {
            var report = textImport.importText(new SourceText(frontPage(), "Taipei Times", null, null));
            LOG.infof(
                    "Sample archive: %d articles filed, %d there already",
                    report.count(Fate.CREATED), report.count(Fate.UNCHANGED));
        }
    }

    private static String frontPage() {
        try (var page = Objects.requireNonNull(SampleArchive.class.getResourceAsStream(FRONT_PAGE), FRONT_PAGE)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample cannot be read", e);
        }
    }
}
