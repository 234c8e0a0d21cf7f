package org.clipfile.split;

/** All word lists of this package, read once. Each list's file says what its entries mean. */
record Lexicon(
        Phrases advertisement,
        Phrases readMore,
        Phrases continuations,
        Phrases boilerplate,
        Phrases sectionLabels,
        Phrases reportingCredits,
        Phrases captionMarks,
        Phrases endMarks,
        Phrases labelWords,
        WordSet creditLabels,
        WordSet pictureAgencies,
        WordSet pictureOnlyAgencies,
        WordSet newsAgencies,
        WordSet writerRoles,
        WordSet datelineCities,
        WordSet noClauseEnd,
        WordSet unfinished,
        WordSet transitiveVerbs,
        WordSet sentenceOpeners,
        WordSet namesWithThe,
        WordSet finiteVerbs,
        WordSet timeWords,
        WordSet months,
        WordSet dateWords) {

    static Lexicon load() {
        return new Lexicon(
                Phrases.from("advertisement.txt"),
                Phrases.from("read-more.txt"),
                Phrases.from("continuations.txt"),
                Phrases.from("boilerplate.txt"),
                Phrases.from("section-labels.txt"),
                Phrases.from("reporting-credits.txt"),
                Phrases.from("caption-marks.txt"),
                Phrases.from("end-marks.txt"),
                Phrases.from("label-words.txt"),
                WordSet.from("credit-labels.txt"),
                WordSet.from("picture-agencies.txt"),
                WordSet.from("picture-only-agencies.txt"),
                WordSet.from("news-agencies.txt"),
                WordSet.from("writer-roles.txt"),
                WordSet.from("dateline-cities.txt"),
                WordSet.from("no-clause-end.txt"),
                WordSet.from("unfinished.txt"),
                WordSet.from("transitive-verbs.txt"),
                WordSet.from("sentence-openers.txt"),
                WordSet.from("names-with-the.txt"),
                WordSet.from("finite-verbs.txt"),
                WordSet.from("time-words.txt"),
                WordSet.from("months.txt"),
                WordSet.from("date-words.txt"));
    }
}
