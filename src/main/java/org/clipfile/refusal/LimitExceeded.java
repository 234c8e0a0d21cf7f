package org.clipfile.refusal;

/** The input is well-formed but larger than this installation accepts. */
public final class LimitExceeded extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param message for the asker: what was asked, and what would be accepted
     */
    public LimitExceeded(String message) {
        super(message);
    }
}
