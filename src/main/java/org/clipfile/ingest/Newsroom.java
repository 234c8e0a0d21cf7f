package org.clipfile.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.clipfile.extract.Extractor;
import org.clipfile.extract.Lexicon;
import org.clipfile.extract.NewsExtractor;
import org.clipfile.extract.tagger.TaggerNameSpotter;
import org.clipfile.split.StorySplitter;

/** Makes the parts that know nothing of the container: they read their word lists and models once, and any thread may use them. */
class Newsroom {

    @Produces
    @Singleton
    StorySplitter splitter() {
        return new StorySplitter();
    }

    @Produces
    @Singleton
    Extractor extractor() {
        return new NewsExtractor(Lexicon.load(), TaggerNameSpotter.load());
    }
}
