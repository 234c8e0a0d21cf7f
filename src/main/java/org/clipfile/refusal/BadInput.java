package org.clipfile.refusal;

/** The input has a wrong form: malformed, contradictory or empty where something is needed. */
public final class BadInput extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param message for the asker: what was asked, and what would be accepted
     */
    public BadInput(String message) {
        super(message);
    }
}
