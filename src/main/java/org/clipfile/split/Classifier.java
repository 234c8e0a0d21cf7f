package org.clipfile.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Says of each paragraph what it is by itself: furniture, credit, byline, headline-like line or text. */
final class Classifier {
    /** Furniture is short; a longer text that begins like it is a paragraph of a story. */
    private static final int LONGEST_FURNITURE = 300;

    /** The longest headlines of broadsheets have about twenty words. */
    private static final int MOST_WORDS_OF_A_LINE = 28;

    private static final int LONGEST_LINE = 180;

    private final Lexicon lexicon;
    private final Credits credits;
    private final PublicationDate dates;
    private final Bylines bylines;

    Classifier(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.credits = new Credits(lexicon);
        this.dates = new PublicationDate(lexicon);
        this.bylines = new Bylines(lexicon, dates);
    }

    List<Block> classify(List<Paragraphs.Paragraph> paragraphs) {
        var blocks = new ArrayList<Block>(paragraphs.size());
        for (var paragraph : paragraphs) {
            blocks.add(classify(paragraph.passage(), paragraph.gap()));
        }
        return withoutSpeakers(blocks);
    }

    /** Whether a line can't be the continuation of the line before it. */
    boolean standsAlone(String line) {
        if (isSeparator(line) || isListItem(line)) {
            return true;
        }
        return line.length() <= LONGEST_FURNITURE
                && (furniture(line).isPresent()
                        || (line.regionMatches(true, 0, "by ", 0, 3)
                                && bylines.read(line).isPresent()));
    }

    private Block classify(Passage passage, int gap) {
        var text = passage.text();
        var ending = Ending.of(text, lexicon);
        var kicker = Kicker.at(text).orElse(null);
        if (text.length() <= LONGEST_FURNITURE) {
            var furniture = furniture(text);
            if (furniture.isPresent()) {
                return new Block(passage, gap, furniture.get(), ending, null, null, null);
            }
        }
        var whole = credits.whole(text);
        if (whole.isPresent()) {
            return new Block(passage, gap, BlockKind.CREDIT, ending, null, whole.get(), null);
        }
        var trailing = credits.trailing(text);
        if (trailing.isPresent()) {
            return new Block(passage, gap, BlockKind.CAPTION, ending, null, trailing.get(), null);
        }
        if (text.length() > 5 && lexicon.captionMarks().match(text)) {
            return new Block(passage, gap, BlockKind.CAPTION, ending, null, null, null);
        }
        var byline = bylines.read(text);
        if (byline.isPresent()) {
            return new Block(passage, gap, BlockKind.BYLINE, ending, null, null, byline.get());
        }
        return new Block(passage, gap, textKind(text, ending, kicker), ending, kicker, null, null);
    }

    boolean isPost(String text) {
        return bylines.isPost(text);
    }

    boolean isLabelledDate(String text) {
        return dates.isLabelled(text);
    }

    private BlockKind textKind(String text, Ending ending, Kicker kicker) {
        if (isListItem(text)) {
            return BlockKind.LIST_ITEM;
        }
        boolean line = isLine(text, ending);
        if (!line && Dateline.at(text, lexicon).isPresent()) {
            return BlockKind.DATELINED;
        }
        if (kicker != null
                && kicker.end() < text.length()
                && !lexicon.labelWords().match(kicker.label())
                && !lexicon.datelineCities().has(kicker.label())) {
            return BlockKind.KICKERED;
        }
        return line ? BlockKind.LINE : BlockKind.PARAGRAPH;
    }

    private Optional<BlockKind> furniture(String text) {
        var wording = Phrases.normalised(text);
        if (isSeparator(text) || lexicon.endMarks().matchNormalised(wording)) {
            return Optional.of(BlockKind.SEPARATOR);
        }
        if (lexicon.advertisement().matchNormalised(wording)) {
            return Optional.of(BlockKind.ADVERTISEMENT);
        }
        if (lexicon.reportingCredits().matchNormalised(wording)) {
            return Optional.of(BlockKind.REPORTING_CREDIT);
        }
        if (lexicon.continuations().matchNormalised(wording)) {
            return Optional.of(BlockKind.CONTINUATION);
        }
        if (lexicon.readMore().matchNormalised(wording)) {
            return Optional.of(BlockKind.READ_MORE);
        }
        if (dates.is(text)) {
            return Optional.of(BlockKind.DATE_LINE);
        }
        if (lexicon.sectionLabels().matchNormalised(wording)
                && !Typography.isSentenceEnd(text.charAt(text.length() - 1))) {
            return Optional.of(BlockKind.SECTION_LABEL);
        }
        return lexicon.boilerplate().matchNormalised(wording) ? Optional.of(BlockKind.BOILERPLATE) : Optional.empty();
    }

    /** Signs only, and no sentence's worth of dots or question marks: {@code * * *}, {@code ---}. */
    private static boolean isSeparator(String text) {
        int limit = Math.min(text.length(), 200);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return text.length() <= 200;
    }

    private static boolean isListItem(String text) {
        if (text.length() < 3) {
            return false;
        }
        char first = text.charAt(0);
        boolean space = Typography.isSpace(text.charAt(1));
        if ("•·●▪■◦‣–—-*+✓→".indexOf(first) >= 0) {
            return space || first == '•' || first == '●' || first == '▪';
        }
        int at = 0;
        while (at < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > 0 && at + 1 < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
        return numbered && Typography.isSpace(text.charAt(at + 1));
    }

    private static boolean isLine(String text, Ending ending) {
        if (text.length() > LONGEST_LINE || ending != Ending.CLOSED) {
            return false;
        }
        int end = text.length();
        while (end > 1 && Typography.isCloser(text.charAt(end - 1))) {
            end--;
        }
        char last = text.charAt(end - 1);
        boolean question = last == '?' || last == '!' || last == '？' || last == '！';
        if (!question && (Typography.isSentenceEnd(last) || last == ':' || last == ';' || last == ',')) {
            return false;
        }
        return !Ending.hasInnerSentenceEnd(text)
                && Word.first(text, MOST_WORDS_OF_A_LINE + 1).size() <= MOST_WORDS_OF_A_LINE;
    }

    /**
     * Labels that come back on the page are speakers of a transcript, and so are labels next to them. A text that says
     * "I" or "you" outside quotation marks is speech as well. All of that stays one story.
     */
    private static List<Block> withoutSpeakers(List<Block> blocks) {
        var counts = new HashMap<String, Integer>();
        for (var block : blocks) {
            if (block.is(BlockKind.KICKERED)) {
                counts.merge(block.kicker().label(), 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return blocks;
        }
        var result = new ArrayList<Block>(blocks);
        int lastSpeaker = Integer.MIN_VALUE / 2;
        for (int pass = 0; pass < 2; pass++) {
            for (int step = 0; step < blocks.size(); step++) {
                int i = pass == 0 ? step : blocks.size() - 1 - step;
                var block = blocks.get(i);
                if (!block.is(BlockKind.KICKERED)) {
                    continue;
                }
                // "AMINATA DIARRA, HOST" gives a speaker's post.
                boolean repeated = counts.get(block.kicker().label()) > 1
                        || block.kicker().label().indexOf(',') > 0;
                boolean beside =
                        Math.abs(i - lastSpeaker) <= 2 && !block.ending().isTruncated();
                if (repeated || beside || Speech.is(block.text())) {
                    result.set(i, block.as(BlockKind.PARAGRAPH));
                    lastSpeaker = repeated ? i : lastSpeaker;
                }
            }
            lastSpeaker = Integer.MAX_VALUE / 2;
        }
        return result;
    }
}
