package org.clipfile.topic;

/** Who filed an article under a topic. */
public enum TagOrigin {
    /** The topic's own rule. */
    RULE,
    /** An editor; rules leave such tags alone. */
    EDITOR
}
