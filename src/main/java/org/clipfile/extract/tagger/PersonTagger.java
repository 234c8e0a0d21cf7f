package org.clipfile.extract.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Finds the names of persons in English news. A linear-chain conditional random field looks at each run of capitalised
 * words, twice: the second time it knows what the first found in the rest of the document.
 *
 * <p>Immutable and thread-safe: all threads share one model, and a call keeps what it needs on its own stack and heap.
 * No reflection. Give it one article at a time, as what it learns of a word in one place decides another.
 */
public final class PersonTagger {
    private static final int MAGIC = 0x43465031;
    private static final String RESOURCE = "people.model";

    private final Lexicon lexicon;
    private final FeatureSet featureSet;
    private final Weights first;
    private final Weights second;

    /** @param second weights of the second pass; null for a tagger of one pass */
    public PersonTagger(Lexicon lexicon, FeatureSet featureSet, Weights first, Weights second) {
        this.lexicon = lexicon;
        this.featureSet = featureSet;
        this.first = first;
        this.second = second;
    }

    /** Loads the model that ships, from the class path. */
    public static PersonTagger load() {
        try (InputStream in = PersonTagger.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + RESOURCE + " beside " + PersonTagger.class.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The model of the person tagger cannot be read", e);
        }
    }

    /** Reads a model that {@link #write} wrote. */
    public static PersonTagger read(InputStream in) throws IOException {
        var data = ByteBuffer.wrap(new InflaterInputStream(in).readAllBytes());
        if (data.getInt() != MAGIC) {
            throw new IOException("Not a model of the person tagger, or of another version");
        }
        var set = FeatureSet.of(data.getInt());
        var lexicon = Lexicon.read(data);
        var first = Weights.read(data);
        var second = data.get() != 0 ? Weights.read(data) : null;
        return new PersonTagger(lexicon, set, first, second);
    }

    /** Writes the model: the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var data = new DataOutputStream(new DeflaterOutputStream(out, deflater, 1 << 16))) {
            data.writeInt(MAGIC);
            data.writeInt(featureSet.code());
            lexicon.write(data);
            first.write(data);
            data.writeBoolean(second != null);
            if (second != null) {
                second.write(data);
            }
        } finally {
            deflater.end();
        }
    }

    /** The same tagger with names made likelier; see {@link Weights#leaning}. */
    public PersonTagger leaning(float lean) {
        return second == null
                ? new PersonTagger(lexicon, featureSet, first.leaning(lean), null)
                : new PersonTagger(lexicon, featureSet, first, second.leaning(lean));
    }

    /** The lists the model was built with. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Finds the names in one article.
     *
     * @param text the article
     * @param sentences its sentences and headlines, in order, none reaching into the next
     * @return the names in order; without title and possessive, with a suffix such as "Jr"
     */
    public List<PersonName> names(String text, List<SentenceSpan> sentences) {
        var tokens = new TokenizedText(text, lexicon);
        for (var sentence : sentences) {
            tokens.addSentence(sentence.start(), sentence.end());
        }
        return names(tokens);
    }

    /**
     * Finds the names in one article and says how sure each is.
     *
     * @return the names of {@link #names(String, List)}, each with the probability, 0 to 1, that it and what stands beside it
     *     is labelled right
     */
    public List<RatedName> ratedNames(String text, List<SentenceSpan> sentences) {
        var tokens = new TokenizedText(text, lexicon);
        for (var sentence : sentences) {
            tokens.addSentence(sentence.start(), sentence.end());
        }
        var runs = Runs.of(tokens);
        var confidence = new double[runs.count()];
        var names = spans(tokens, runs, label(tokens, runs, confidence));
        var rated = new ArrayList<RatedName>(names.size());
        int run = 0;
        for (var name : names) {
            while (tokens.end(runs.end(run) - 1) < name.end()) {
                run++;
            }
            rated.add(new RatedName(name, confidence[run]));
        }
        return rated;
    }

    /** A name and how sure it is, 0 to 1. */
    public record RatedName(PersonName name, double confidence) {}

    /** Finds the names in an article that is cut into words already. */
    public List<PersonName> names(TokenizedText tokens) {
        var runs = Runs.of(tokens);
        return spans(tokens, runs, label(tokens, runs));
    }

    int[] label(TokenizedText tokens, Runs runs) {
        return label(tokens, runs, null);
    }

    /** @param confidence where the probability of each run's labels goes, one place a run; null if nobody wants to know */
    private int[] label(TokenizedText tokens, Runs runs, double[] confidence) {
        var evidence = new DocumentEvidence(tokens, runs);
        var features = new Features(tokens, evidence, featureSet);
        var labels = new int[tokens.count()];
        var decoder = new Decoder(first);
        var buffer = new int[Features.MAXIMUM];
        for (int run = 0; run < runs.count(); run++) {
            decoder.decode(features, runs.start(run), runs.end(run), null, labels, buffer);
            if (second == null && confidence != null) {
                confidence[run] = decoder.probability(runs.start(run), runs.end(run), labels);
            }
        }
        if (second == null) {
            return labels;
        }
        for (int run = 0; run < runs.count(); run++) {
            evidence.addLabels(runs.start(run), runs.end(run), labels);
        }
        var result = new int[tokens.count()];
        var again = new Decoder(second);
        for (int run = 0; run < runs.count(); run++) {
            again.decode(features, runs.start(run), runs.end(run), labels, result, buffer);
            if (confidence != null) {
                confidence[run] = again.probability(runs.start(run), runs.end(run), result);
            }
        }
        return result;
    }

    private static List<PersonName> spans(TokenizedText tokens, Runs runs, int[] labels) {
        var names = new ArrayList<PersonName>();
        for (int run = 0; run < runs.count(); run++) {
            int open = -1;
            for (int i = runs.start(run); i < runs.end(run); i++) {
                switch (labels[i]) {
                    case 1 -> open = i;
                    case 3 -> names.add(new PersonName(tokens.start(open), tokens.end(i)));
                    case 4 -> names.add(new PersonName(tokens.start(i), tokens.end(i)));
                    default -> {}
                }
            }
        }
        return names;
    }
}
