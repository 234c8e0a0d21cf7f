package org.clipfile.split;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.clipfile.split.LeftOut.Reason;

/** Puts the blocks of each story in their places and sets aside what belongs to none. */
final class Assembler {
    private static final int MOST_WORDS_OF_A_DECK = 45;
    private static final int FEWEST_WORDS_OF_A_DECK = 5;
    private static final int MOST_WORDS_OF_A_KICKER = 4;

    private final String source;
    private final Classifier classifier;
    private final DeckFinder decks;
    private final List<StoryDraft> drafts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** The state of the story at hand. */
    private StoryDraft draft;

    private Block lastBody;
    private boolean bylineSeen;
    private boolean linkSeen;
    private BlockKind lastKind;

    Assembler(String source, Classifier classifier, DeckFinder decks) {
        this.source = source;
        this.classifier = classifier;
        this.decks = decks;
    }

    List<StoryDraft> drafts() {
        return drafts;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    void assemble(List<Block> blocks) {
        draft = new StoryDraft();
        lastBody = null;
        bylineSeen = false;
        linkSeen = false;
        lastKind = null;
        for (int i = 0; i < blocks.size(); i++) {
            place(blocks, i);
            lastKind = blocks.get(i).kind();
        }
        draft.settle();
        if (draft.has(Part.BODY)) {
            draft.truncated(lastBody != null && isCutOff(lastBody));
            drafts.add(draft);
        } else {
            abandon();
        }
    }

    private boolean isCutOff(Block block) {
        char last = block.text().charAt(block.text().length() - 1);
        boolean unclosed = !Typography.isSentenceEnd(last) && !Typography.isCloser(last);
        return block.ending().isTruncated() || (linkSeen && unclosed && block.is(BlockKind.PARAGRAPH));
    }

    /** Credits and bylines with no story around them join the story before, or are left out. */
    private void abandon() {
        for (var piece : draft.pieces()) {
            if (!drafts.isEmpty()) {
                drafts.getLast().add(piece);
            } else {
                leaveOut(piece.passage(), piece.part() == Part.CREDIT ? Reason.CAPTION : Reason.BOILERPLATE);
            }
        }
    }

    private void leaveOut(Passage passage, Reason reason) {
        leftOut.add(
                new LeftOut(passage.start(), passage.end(), source.substring(passage.start(), passage.end()), reason));
    }

    private boolean inHead() {
        return !draft.has(Part.BODY);
    }

    private void place(List<Block> blocks, int i) {
        var block = blocks.get(i);
        switch (block.kind()) {
            case CREDIT -> credit(block.passage(), block);
            case CAPTION -> caption(block);
            case BYLINE -> byline(block);
            case DATE_LINE -> {
                // A date between paragraphs may head an entry of a diary or timeline.
                if (inHead() || classifier.isLabelledDate(block.text())) {
                    leaveOut(block.passage(), Reason.DATE_LINE);
                } else {
                    body(block);
                }
            }
            case CONTINUATION -> {
                linkSeen = true;
                leaveOut(block.passage(), Reason.READ_MORE);
            }
            case SEPARATOR, ADVERTISEMENT, READ_MORE, BOILERPLATE, SECTION_LABEL, REPORTING_CREDIT ->
                leaveOut(block.passage(), block.kind().reason());
            case KICKERED -> kickered(block, blocks, i);
            case LINE -> line(blocks, i);
            case PARAGRAPH -> {
                boolean deck = inHead()
                        && draft.has(Part.HEADLINE)
                        && !draft.has(Part.DECK)
                        && !bylineSeen
                        && block.words(MOST_WORDS_OF_A_DECK + 1) <= MOST_WORDS_OF_A_DECK
                        && bylineFollows(blocks, i);
                if (deck) {
                    draft.add(Piece.of(Part.DECK, block.passage()));
                } else {
                    body(block);
                }
            }
            case DATELINED, LIST_ITEM -> body(block);
        }
    }

    private void body(Block block) {
        draft.add(Piece.of(Part.BODY, block.passage()));
        lastBody = block;
        linkSeen = false;
    }

    private void credit(Passage passage, Block block) {
        draft.add(new Piece(Part.CREDIT, passage, List.of(block.credit().value())));
    }

    private void caption(Block block) {
        if (block.credit() == null) {
            leaveOut(block.passage(), Reason.CAPTION);
        } else {
            leaveOut(block.passage().upTo(block.credit().start()), Reason.CAPTION);
            credit(block.passage().from(block.credit().start()), block);
        }
    }

    private void byline(Block block) {
        int end = block.byline().end();
        var names = block.byline().names();
        if (end < block.text().length()) {
            draft.add(new Piece(Part.BYLINE, block.passage().upTo(end), names));
            leaveOut(block.passage().from(end), Reason.DATE_LINE);
        } else {
            draft.add(new Piece(Part.BYLINE, block.passage(), names));
        }
        bylineSeen = true;
    }

    private void kickered(Block block, List<Block> blocks, int i) {
        if (!inHead() || draft.has(Part.KICKER)) {
            body(block);
            return;
        }
        int end = block.kicker().end();
        var rest = block.text().substring(end);
        boolean deckLine = block.ending() == Ending.CLOSED
                && !Typography.isSentenceEnd(rest.charAt(rest.length() - 1))
                && Word.first(rest, MOST_WORDS_OF_A_DECK + 1).size() <= MOST_WORDS_OF_A_DECK
                && !draft.has(Part.DECK)
                && textFollows(blocks, i);
        draft.add(new Piece(
                Part.KICKER, block.passage().upTo(end), List.of(block.kicker().label())));
        if (deckLine) {
            draft.add(Piece.of(Part.DECK, block.passage().from(end)));
            return;
        }
        var bodyStart = draft.has(Part.DECK) ? OptionalInt.empty() : decks.bodyStart(rest);
        if (bodyStart.isPresent()) {
            draft.add(Piece.of(Part.DECK, block.passage().slice(end, end + bodyStart.getAsInt())));
        }
        draft.add(Piece.of(Part.BODY, block.passage().from(end + bodyStart.orElse(0))));
        lastBody = block;
        linkSeen = false;
    }

    private void line(List<Block> blocks, int i) {
        var block = blocks.get(i);
        if (lastKind == BlockKind.BYLINE && classifier.isPost(block.text())) {
            leaveOut(block.passage(), Reason.BOILERPLATE);
            return;
        }
        if (!inHead() || !contentFollows(blocks, i)) {
            body(block);
            return;
        }
        boolean capitals = block.text().chars().noneMatch(Character::isLowerCase);
        boolean aboveHeadline = i + 1 < blocks.size() && blocks.get(i + 1).is(BlockKind.LINE);
        if (!draft.has(Part.HEADLINE) && !bylineSeen) {
            boolean kicker = capitals
                    && aboveHeadline
                    && !draft.has(Part.KICKER)
                    && block.words(MOST_WORDS_OF_A_KICKER + 1) <= MOST_WORDS_OF_A_KICKER;
            draft.add(Piece.of(kicker ? Part.KICKER : Part.HEADLINE, block.passage()));
            return;
        }
        boolean deck = draft.has(Part.HEADLINE)
                && !draft.has(Part.DECK)
                && !bylineSeen
                && block.words(FEWEST_WORDS_OF_A_DECK) >= FEWEST_WORDS_OF_A_DECK;
        if (deck) {
            draft.add(Piece.of(Part.DECK, block.passage()));
        } else {
            body(block);
        }
    }

    private static boolean bylineFollows(List<Block> blocks, int i) {
        for (int j = i + 1; j < blocks.size(); j++) {
            var kind = blocks.get(j).kind();
            if (kind == BlockKind.BYLINE || kind == BlockKind.DATE_LINE) {
                return textFollows(blocks, j);
            }
            if (!kind.isFurniture()) {
                return false;
            }
        }
        return false;
    }

    /** Whether running text comes before the next block that is neither furniture nor byline. */
    private static boolean textFollows(List<Block> blocks, int i) {
        for (int j = i + 1; j < blocks.size(); j++) {
            var kind = blocks.get(j).kind();
            if (kind.isText() || kind == BlockKind.LIST_ITEM || kind == BlockKind.LINE) {
                return true;
            }
        }
        return false;
    }

    private static boolean contentFollows(List<Block> blocks, int i) {
        for (int j = i + 1; j < blocks.size(); j++) {
            if (blocks.get(j).kind().isText() || blocks.get(j).is(BlockKind.LIST_ITEM)) {
                return true;
            }
        }
        return false;
    }
}
