package org.clipfile.split;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A story in the making: its pieces in the order of the text. */
final class StoryDraft {
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private boolean truncated;

    void add(Piece piece) {
        pieces.add(piece);
        parts.add(piece.part());
    }

    void truncated(boolean value) {
        truncated = value;
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Makes the parts that only a story with a body can have into body, where there is none. */
    void settle() {
        if (has(Part.BODY)) {
            return;
        }
        for (var part : new Part[] {Part.DECK, Part.HEADLINE, Part.KICKER}) {
            if (has(part)) {
                pieces.replaceAll(piece -> piece.part() == part ? Piece.of(Part.BODY, piece.passage()) : piece);
                parts.remove(part);
                parts.add(Part.BODY);
                return;
            }
        }
    }

    Story story() {
        return new Story(
                first(Part.HEADLINE),
                first(Part.KICKER),
                first(Part.DECK),
                all(Part.BYLINE),
                all(Part.CREDIT),
                String.join("\n\n", all(Part.BODY)),
                truncated);
    }

    private String first(Part part) {
        var values = all(part);
        return values.isEmpty() ? null : values.getFirst();
    }

    private List<String> all(Part part) {
        return pieces.stream()
                .filter(piece -> piece.part() == part)
                .flatMap(piece -> piece.values().stream())
                .toList();
    }
}
