package org.clipfile.bench.spring;

import java.util.Base64;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Ids as the contract has them: the same on all servers. */
final class GlobalId {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private GlobalId() {}

    static String of(String type, long key) {
        return ENCODER.encodeToString((type + ":" + key).getBytes(UTF_8));
    }

    static long key(String id) {
        var decoded = new String(Base64.getUrlDecoder().decode(id), UTF_8);
        return Long.parseLong(decoded.substring(decoded.indexOf(':') + 1));
    }
}
