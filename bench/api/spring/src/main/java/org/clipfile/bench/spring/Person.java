package org.clipfile.bench.spring;

/** A person that articles name. */
public record Person(long key, String name) {

    public String id() {
        return GlobalId.of("Person", key);
    }
}
