package org.clipfile.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;

import org.clipfile.form.Item;

/**
 * What an item comes down to: two items of one hash bring the same text, with the same address and whatever else they
 * say, wherever they stand. It is the first half of a SHA-256, which no two texts of one archive share by accident.
 */
final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Empty for items that bring no story. */
    static Optional<UUID> of(Item item) {
        return switch (item) {
            case Item.RawText text ->
                Optional.of(hash("text", text.text(), text.url(), text.source(), text.publishedAt()));
            case Item.Story story ->
                Optional.of(hash(
                        "story",
                        story.uri(),
                        story.url(),
                        story.headline(),
                        story.kicker(),
                        story.deck(),
                        story.body(),
                        story.truncated(),
                        story.language(),
                        story.source(),
                        story.byline(),
                        story.credits(),
                        story.publishedAt(),
                        story.versionAt(),
                        story.people(),
                        story.topics()));
            case Item.Withdrawn withdrawn -> Optional.empty();
            case Item.ArchiveLine line -> Optional.empty();
            case Item.LeftOut leftOut -> Optional.empty();
            case Item.Unreadable unreadable -> Optional.empty();
        };
    }

    private static UUID hash(Object... parts) {
        var hash = new ContentHash();
        for (var part : parts) {
            hash.add(part);
        }
        var first = ByteBuffer.wrap(hash.digest.digest());
        return new UUID(first.getLong(), first.getLong());
    }

    /** With its length in front, so that parts cannot run into each other; a missing part is not an empty one. */
    private void add(Object part) {
        var bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(part == null ? -1 : bytes.length)
                .flip());
        digest.update(bytes);
    }
}
