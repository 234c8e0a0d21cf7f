package org.clipfile.refusal;

/** The input is well-formed but clashes with what is already filed. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param message for the asker: what was asked, and what would be accepted
     */
    public Conflict(String message) {
        super(message);
    }
}
