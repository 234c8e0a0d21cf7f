package org.clipfile.ingest;

import java.util.List;
import java.util.UUID;

import org.clipfile.filing.ReadStory;
import org.clipfile.form.Item;

/** An item that has been read as far as that can be done beside the archive. */
sealed interface ReadItem {

    Item item();

    /** One that need not be read, since all of it is in the archive. */
    record Known(Item item, List<Long> articles) implements ReadItem {}

    /**
     * One with stories.
     *
     * @param leftOut how many parts of the text belong to no story
     */
    record Stories(Item item, UUID content, List<ReadStory> stories, List<ImportReport.Failure> failures, int leftOut)
            implements ReadItem {}

    /** One that has nothing to be read in it: what is to be done is said by the item itself. */
    record Plain(Item item) implements ReadItem {}

    /** One that could not be read. */
    record Failed(Item item, String reason) implements ReadItem {}
}
