package org.clipfile.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the blocks that begin a story. One article is better than a wrong cut: a block begins a story only on the
 * evidence that one of the rules below names, and where rules are in doubt the block stays with the story before it.
 */
final class Boundaries {
    /** How far a headline's byline or first paragraph may be, furniture between them included. */
    private static final int REACH = 9;

    private static final int MOST_HEAD_LINES = 3;
    private static final int MOST_WORDS_OF_A_DECK = 45;
    private static final int FEWEST_WORDS_OF_A_HEADLINE = 4;
    private static final int FEWEST_WORDS_OF_A_TEASER = 40;
    private static final int AHEAD = 3;

    private enum Head {
        NONE,
        /** A short line above a paragraph: a headline or a crosshead. */
        WEAK,
        /** A short line above a byline, a date or a dateline: a headline. */
        STRONG
    }

    private final List<Block> blocks;
    private final Lexicon lexicon;
    private final Names names;
    private final DeckFinder decks;
    private final int usualGap;
    private final boolean linkedTeasers;

    private boolean hasText;
    private boolean beganKickered;
    private boolean beganDatelined;
    private boolean linkSeen;
    private boolean separatorSeen;
    private boolean labelSeen;
    private Block lastText;
    private Set<String> namesSoFar = new HashSet<>();

    private Boundaries(List<Block> blocks, Lexicon lexicon, DeckFinder decks) {
        this.blocks = blocks;
        this.lexicon = lexicon;
        this.names = new Names(lexicon);
        this.decks = decks;
        this.usualGap = usualGap();
        this.linkedTeasers = blocks.stream()
                        .filter(block -> block.is(BlockKind.CONTINUATION))
                        .count()
                >= 2;
    }

    /** @return the index of each story's first block, ascending; the first is 0 */
    static List<Integer> of(List<Block> blocks, Lexicon lexicon, DeckFinder decks) {
        return new Boundaries(blocks, lexicon, decks).starts();
    }

    private List<Integer> starts() {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int i = 0; i < blocks.size(); i++) {
            if (hasText && begins(i)) {
                starts.add(i);
                forget();
            }
            take(i);
        }
        return starts;
    }

    private void forget() {
        hasText = false;
        beganKickered = false;
        beganDatelined = false;
        linkSeen = false;
        separatorSeen = false;
        labelSeen = false;
        lastText = null;
        namesSoFar = new HashSet<>();
    }

    private void take(int i) {
        var block = blocks.get(i);
        if (!hasText && isDeck(i)) {
            namesSoFar.addAll(names.in(block.text()));
            return;
        }
        switch (block.kind()) {
            case PARAGRAPH, DATELINED, KICKERED -> {
                if (!hasText) {
                    beganKickered = block.is(BlockKind.KICKERED);
                    beganDatelined = block.is(BlockKind.DATELINED);
                }
                hasText = true;
                lastText = block;
                linkSeen = false;
                separatorSeen = false;
                labelSeen = false;
                namesSoFar.addAll(names.in(block.text()));
            }
            case LINE, LIST_ITEM -> {
                linkSeen = false;
                separatorSeen = false;
                labelSeen = false;
                namesSoFar.addAll(names.in(block.text()));
            }
            case CONTINUATION -> linkSeen = true;
            case SEPARATOR -> separatorSeen = true;
            case SECTION_LABEL -> labelSeen = true;
            default -> {}
        }
    }

    private boolean begins(int i) {
        var block = blocks.get(i);
        return switch (block.kind()) {
            case LINE -> beginsWithHead(i);
            case KICKERED -> beginsWithKicker(i);
            case DATELINED -> beginsWithDateline(i);
            case PARAGRAPH -> beginsBare(i);
            case BYLINE -> beginsWithByline(i);
            default -> false;
        };
    }

    /** The story before broke off, was signed, or was closed by its "Read more". */
    private boolean storyIsOver(int i) {
        var block = blocks.get(i);
        if (block.beginsInLowerCase()) {
            return false;
        }
        if (linkSeen && (linkedTeasers || lastText.ending().isTruncated())) {
            return true;
        }
        return (lastText.ending() == Ending.BROKEN && !Speech.is(lastText.text()))
                || Ending.isSigned(lastText.text(), lexicon);
    }

    private boolean beginsWithHead(int i) {
        var head = head(i);
        if (head == Head.NONE || blocks.get(i).beginsInLowerCase()) {
            return false;
        }
        if (head == Head.STRONG || storyIsOver(i)) {
            return true;
        }
        if (blocks.get(i).text().endsWith("?")) {
            // An interviewer's question or a crosshead, far more often than a headline.
            return false;
        }
        if (separatorSeen || labelSeen) {
            return true;
        }
        if (blocks.get(i).gap() > usualGap + 1) {
            return Names.unrelated(namesSoFar, namesAhead(i));
        }
        boolean cutBefore = isTeaser(lastText);
        return (cutBefore || (isClause(blocks.get(i)) && announces(i))) && Names.unrelated(namesSoFar, namesAhead(i));
    }

    /** A crosshead is a phrase; a line that may be a headline has a verb, such as "closes" or "to cap". */
    private boolean isClause(Block block) {
        var words = Word.first(block.text(), 30);
        boolean titleCase = words.stream().filter(Word::isCapitalised).count() * 3 > words.size() * 2L;
        return words.size() > FEWEST_WORDS_OF_A_HEADLINE
                && words.stream()
                        .skip(1)
                        .filter(word -> word.isLowerCase() || titleCase)
                        .anyMatch(word -> lexicon.finiteVerbs().has(word.core())
                                || word.lower().equals("to")
                                || (word.core().endsWith("ed") && word.core().length() > 4));
    }

    /** Whether the paragraph below a line says the line's words again, as the lede below a headline does. */
    private boolean announces(int i) {
        var said = contentWords(blocks.get(i).text());
        int first = nextText(i + 1);
        if (first < 0) {
            return false;
        }
        var lede = contentWords(blocks.get(first).text());
        said.retainAll(lede);
        return said.size() >= 2;
    }

    private Set<String> contentWords(String text) {
        var content = new HashSet<String>();
        for (var word : Word.first(text, 60)) {
            if (word.core().length() > 3 && !lexicon.noClauseEnd().has(word.core())) {
                content.add(word.lower().substring(0, Math.min(word.core().length(), 5)));
            }
        }
        return content;
    }

    private boolean beginsWithKicker(int i) {
        var block = blocks.get(i);
        if (block.ending().isTruncated() || storyIsOver(i)) {
            return true;
        }
        var rest = block.text().substring(block.kicker().end());
        int words = Word.first(rest, MOST_WORDS_OF_A_DECK + 1).size();
        if (isDeckLine(block)
                && words >= 6
                && i + 1 < blocks.size()
                && blocks.get(i + 1).is(BlockKind.PARAGRAPH)) {
            return true;
        }
        if (decks.bodyStart(rest).isPresent()) {
            return true;
        }
        var ahead = names.in(rest);
        boolean unrelated = Names.unrelated(namesSoFar, ahead);
        boolean nothingShared = ahead.stream().noneMatch(namesSoFar::contains);
        // A page of briefs goes on as it began; elsewhere a label in capitals may mark a part of the story.
        return words >= 12 && (beganKickered ? unrelated || nothingShared : unrelated && nothingShared);
    }

    /** A deck behind its kicker on a line of its own, or a short paragraph between headline and byline. */
    private boolean isDeck(int i) {
        var block = blocks.get(i);
        if (block.is(BlockKind.KICKERED)) {
            return isDeckLine(block) && textFollows(i);
        }
        return block.is(BlockKind.PARAGRAPH)
                && i > 0
                && blocks.get(i - 1).is(BlockKind.LINE)
                && block.words(MOST_WORDS_OF_A_DECK + 1) <= MOST_WORDS_OF_A_DECK
                && i + 1 < blocks.size()
                && (blocks.get(i + 1).is(BlockKind.BYLINE) || blocks.get(i + 1).is(BlockKind.DATE_LINE))
                && textFollows(i + 1);
    }

    private static boolean isDeckLine(Block block) {
        char last = block.text().charAt(block.text().length() - 1);
        return block.ending() == Ending.CLOSED && !Typography.isSentenceEnd(last) && last != ':' && last != ';';
    }

    private boolean beginsWithDateline(int i) {
        var dateline = Dateline.at(blocks.get(i).text(), lexicon);
        return storyIsOver(i)
                || beganDatelined
                || dateline.filter(Dateline::agency).isPresent()
                || Names.unrelated(namesSoFar, namesAhead(i));
    }

    private boolean beginsBare(int i) {
        var block = blocks.get(i);
        if (storyIsOver(i)) {
            return true;
        }
        if (block.beginsInLowerCase()) {
            return false;
        }
        if (isTeaser(lastText) && (Names.unrelated(namesSoFar, namesAhead(i)) || isTeaser(block))) {
            return true;
        }
        if (block.gap() > usualGap + 1 && Names.unrelated(namesSoFar, namesAhead(i))) {
            return true;
        }
        return isTeaser(block)
                && (Names.unrelated(namesSoFar, names.in(block.text())) || teaserFollows(i))
                && !isTail(i);
    }

    /** Cut off and packed with sentences that a story would have set as paragraphs. */
    private static boolean isTeaser(Block block) {
        return block.ending().isTruncated()
                && !Speech.is(block.text())
                && Ending.hasInnerSentenceEnd(block.text())
                && block.words(FEWEST_WORDS_OF_A_TEASER) >= FEWEST_WORDS_OF_A_TEASER;
    }

    private boolean teaserFollows(int i) {
        int next = nextText(i + 1);
        return next >= 0 && isTeaser(blocks.get(next));
    }

    /** A cut-off last paragraph that goes on about the story's people is that story's end. */
    private boolean isTail(int i) {
        return !teaserFollows(i)
                && !Names.unrelated(namesSoFar, names.in(blocks.get(i).text()));
    }

    /** A byline under no headline opens a story of its own, unless nothing follows it: then it signs the story above. */
    private boolean beginsWithByline(int i) {
        boolean agencyOnly = blocks.get(i).byline().names().size() == 1
                && lexicon.newsAgencies().has(blocks.get(i).byline().names().getFirst())
                && blocks.get(i).text().indexOf(',') < 0;
        if (agencyOnly || Typography.isDash(blocks.get(i).text().charAt(0))) {
            return false;
        }
        int next = i + 1;
        while (next < blocks.size() && blocks.get(next).kind().isFurniture()) {
            next++;
        }
        return next < blocks.size()
                && (blocks.get(next).is(BlockKind.PARAGRAPH) || blocks.get(next).is(BlockKind.DATELINED))
                && !blocks.get(next).beginsInLowerCase();
    }

    private Head head(int i) {
        int lines = 1;
        int start = i;
        for (int j = i + 1; j < blocks.size() && j < i + REACH; j++) {
            var block = blocks.get(j);
            switch (block.kind()) {
                case CREDIT, CAPTION, ADVERTISEMENT, BOILERPLATE -> {}
                case LINE -> {
                    lines++;
                    if (lines > MOST_HEAD_LINES
                            || block.gap() > blocks.get(start).gap()) {
                        return Head.NONE;
                    }
                }
                case KICKERED -> {
                    if (!isDeckLine(block)) {
                        return Head.WEAK;
                    }
                }
                case BYLINE, DATE_LINE -> {
                    boolean enough = lines > 1 || blocks.get(i).words(3) >= 3;
                    return textFollows(j) && enough ? Head.STRONG : Head.NONE;
                }
                case DATELINED -> {
                    return Head.STRONG;
                }
                case PARAGRAPH -> {
                    return isDeck(j) ? Head.STRONG : Head.WEAK;
                }
                default -> {
                    return Head.NONE;
                }
            }
        }
        return Head.NONE;
    }

    /** Whether running text comes next, after nothing but furniture, bylines and at most one short line. */
    private boolean textFollows(int i) {
        int lines = 0;
        for (int j = i + 1; j < blocks.size() && j < i + REACH; j++) {
            var kind = blocks.get(j).kind();
            if (kind.isText()) {
                return true;
            }
            if (kind == BlockKind.LINE) {
                lines++;
            }
            boolean skipped = kind.isFurniture() || kind == BlockKind.BYLINE || (kind == BlockKind.LINE && lines < 2);
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    private int nextText(int from) {
        for (int j = from; j < blocks.size() && j < from + REACH; j++) {
            if (blocks.get(j).kind().isText()) {
                return j;
            }
        }
        return -1;
    }

    private Set<String> namesAhead(int i) {
        var ahead = new HashSet<String>();
        int taken = 0;
        for (int j = i; j < blocks.size() && j < i + REACH && taken < AHEAD; j++) {
            var block = blocks.get(j);
            if (block.kind().isText() || block.is(BlockKind.LINE)) {
                if (j > i && (block.is(BlockKind.KICKERED) || block.is(BlockKind.DATELINED))) {
                    break;
                }
                ahead.addAll(names.in(block.text()));
                taken++;
            }
        }
        return ahead;
    }

    /** The gap that most paragraphs have before them. */
    private int usualGap() {
        var counts = new int[4];
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).is(BlockKind.PARAGRAPH)) {
                counts[Math.min(blocks.get(i).gap(), counts.length - 1)]++;
            }
        }
        int usual = 0;
        for (int gap = 1; gap < counts.length; gap++) {
            if (counts[gap] > counts[usual]) {
                usual = gap;
            }
        }
        return usual;
    }
}
