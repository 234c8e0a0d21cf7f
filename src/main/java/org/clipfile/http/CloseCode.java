package org.clipfile.http;

/** Why a WebSocket is closed. The codes from 4400 on are those of graphql-transport-ws. */
enum CloseCode {
    NORMAL(1000, "Bye"),
    /** The reason has the number of articles. RFC 6455 registers 1013 as "try again later". */
    TOO_SLOW(1013, "Too slow: more than %,d articles are waiting"),
    BAD_REQUEST(4400, "%s"),
    UNAUTHORIZED(4401, "Unauthorized"),
    UNKNOWN_SUBPROTOCOL(4406, "Subprotocol not acceptable"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout"),
    SUBSCRIBER_EXISTS(4409, "Subscriber for %s already exists"),
    TOO_MANY_INITS(4429, "Too many initialisation requests");

    /** A close frame has no room for more, in bytes. */
    private static final int LONGEST_REASON = 123;

    private final int code;
    private final String reason;

    CloseCode(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    short code() {
        return (short) code;
    }

    String reason(Object detail) {
        var text = reason.formatted(detail);
        // ASCII but for what a client sent, whose characters have three bytes or less in UTF-16 units.
        return text.length() <= LONGEST_REASON / 3
                        || text.chars().allMatch(unit -> unit < 0x80) && text.length() <= LONGEST_REASON
                ? text
                : text.substring(0, LONGEST_REASON / 3);
    }
}
