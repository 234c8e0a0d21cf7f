package org.clipfile.refusal;

/** The input names something that is not filed here. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param message for the asker: what was asked, and what would be accepted
     */
    public NotFound(String message) {
        super(message);
    }
}
