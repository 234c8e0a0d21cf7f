package org.clipfile.filing;

import java.util.List;

import org.clipfile.article.Fingerprint;
import org.clipfile.copy.Shingles;
import org.clipfile.extract.Extraction;
import org.clipfile.topic.TopicFiler.Fit;

/**
 * A story that has been read and can be filed.
 *
 * @param fingerprint what the same story is known again by
 * @param extraction who is in it and who said what
 * @param topics what it is about
 * @param bands of its body, to look copies up by; see {@link Shingles#bands}
 */
public record ReadStory(
        Draft draft,
        Fingerprint fingerprint,
        Extraction extraction,
        List<Fit> topics,
        List<Long> bands,
        Provenance provenance) {}
