package org.clipfile.search.lucene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

import org.clipfile.refusal.BadInput;

/**
 * A place in a ranked list; opaque to clients.
 *
 * @param snapshot the state of the index that the scores come from
 * @param score of the article there
 * @param id of the article there
 */
record SearchCursor(long snapshot, float score, long id) {

    /** Tells these cursors from those of other lists. */
    private static final byte[] MARK = {'b', 'e', 's', 't'};

    private static final int LENGTH = MARK.length + Long.BYTES + Float.BYTES + Long.BYTES;

    String encoded() {
        var bytes = ByteBuffer.allocate(LENGTH)
                .put(MARK)
                .putLong(snapshot)
                .putFloat(score)
                .putLong(id)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * @throws BadInput if it is none of these
     */
    static SearchCursor parse(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            var mark = new byte[MARK.length];
            bytes.get(mark);
            var parsed = new SearchCursor(bytes.getLong(), bytes.getFloat(), bytes.getLong());
            if (Arrays.equals(mark, MARK) && !bytes.hasRemaining() && Float.isFinite(parsed.score)) {
                return parsed;
            }
        } catch (IllegalArgumentException | BufferUnderflowException malformed) {
            // Refused below, as what is well-formed and means nothing is.
        }
        throw new BadInput("The cursor '%s' is malformed; use one that a page of a search returned.".formatted(cursor));
    }
}
