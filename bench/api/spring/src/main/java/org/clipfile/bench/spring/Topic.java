package org.clipfile.bench.spring;

/** A topic that articles are filed under. */
public record Topic(long key, String name) {

    public String id() {
        return GlobalId.of("Topic", key);
    }
}
