package org.clipfile.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

import org.jboss.logging.Logger;

import io.quarkus.vertx.http.HttpServerStart;

/** Says on the terminal where the console is. */
@ApplicationScoped
class ConsoleNotice {

    private static final Logger LOG = Logger.getLogger(ConsoleNotice.class);

    void onStart(@ObservesAsync HttpServerStart server) {
        var port = server.options().getPort();
        // With port 0 the system picks one, and only Quarkus's own line knows which.
        if (port > 0) {
            var host = "0.0.0.0".equals(server.options().getHost())
                    ? "localhost"
                    : server.options().getHost();
            LOG.infof(
                    "Clipfile: console at http://%1$s:%2$d/, GraphQL at http://%1$s:%2$d%3$s",
                    host, port, GraphQLRoute.PATH);
        }
    }
}
