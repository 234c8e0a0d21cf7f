package org.clipfile.refusal;

/**
 * Something that Clipfile was asked to do and does not, for a reason that the asker can understand and act on. The
 * message is written for that asker: it names what was asked and what would be accepted, and never a class, a table or
 * a statement.
 */
public abstract sealed class Refusal extends RuntimeException permits BadInput, Conflict, LimitExceeded, NotFound {

    private static final long serialVersionUID = 1L;

    protected Refusal(String message) {
        super(message);
    }
}
