package org.clipfile.http;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of GraphQL over WebSockets. */
@ConfigMapping(prefix = "clipfile.subscription")
public interface SocketConfig {

    /** How many articles may wait for a subscriber that reads too slowly, before it is dropped with close code 1013. */
    @WithDefault("1000")
    int maxWaiting();

    /** How many operations one connection may have under way. */
    @WithDefault("100")
    int maxOperations();

    /** How long a client may take to initialise a connection. */
    @WithDefault("PT3S")
    Duration initTimeout();

    /** How often a quiet connection is used, so that nobody on the way takes it for dead. */
    @WithDefault("PT20S")
    Duration keepAlive();
}
