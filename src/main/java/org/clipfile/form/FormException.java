package org.clipfile.form;

import java.io.IOException;

/** A document that cannot be read, or not in this form; the message is for whoever imports. */
class FormException extends IOException {

    private static final long serialVersionUID = 1L;

    FormException(String message) {
        super(message);
    }

    /** Unpacks to more than anything sound would: nothing more of the file is read. */
    static final class Bomb extends FormException {

        private static final long serialVersionUID = 1L;

        Bomb(String message) {
            super(message);
        }
    }
}
