package org.clipfile.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.clipfile.form.Source;
import org.clipfile.ingest.BulkImport;
import org.clipfile.ingest.ImportOptions;
import org.clipfile.ingest.ItemReport;
import org.clipfile.ingest.ReportLine;
import org.jboss.logging.Logger;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * {@code POST /import}: news in any form as the body, of which never more than a piece is in memory; the answer is a
 * line of JSON for each item as soon as it is filed.
 *
 * <p>The media types of news are among those that browsers send to any site without asking first, so requests that a
 * browser says come from another site are refused; a browser that says nothing is too old to be one.
 */
@ApplicationScoped
class ImportRoute {

    static final String PATH = "/import";

    private static final Logger LOG = Logger.getLogger(ImportRoute.class);

    /** Settings of imports over HTTP. */
    @ConfigMapping(prefix = "clipfile.http.import")
    interface Config {

        /** Largest body that is taken. */
        @WithDefault("1G")
        MemorySize maxBodySize();
    }

    private final BulkImport bulkImport;
    private final ExecutorService virtualThreads;
    private final Config config;

    ImportRoute(BulkImport bulkImport, @VirtualThreads ExecutorService virtualThreads, Config config) {
        this.bulkImport = bulkImport;
        this.virtualThreads = virtualThreads;
        this.config = config;
    }

    void mount(@Observes Router router) {
        // In front of the limit for all other requests.
        router.route(PATH).order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        if (request.method() != HttpMethod.POST) {
            response.putHeader("Allow", "POST");
            refuse(response, 405, "News is imported by POST.");
        } else if (isCrossSite(request)) {
            refuse(response, 403, "Requests from other sites are not taken.");
        } else if (length(request) > limit()) {
            refuse(response, 413, "A body has at most %,d bytes here.".formatted(limit()));
        } else {
            take(context);
        }
    }

    private void take(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        var body = new RequestBody(request, limit());
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            response.writeContinue();
        }
        var name = request.getParam("name", "body");
        var source = Source.of(name, request.getHeader("Content-Type"), body);
        var options =
                new ImportOptions(request.getParam("source"), request.params().contains("dryRun"));
        response.setChunked(true).putHeader("Content-Type", "application/x-ndjson; charset=utf-8");
        CompletableFuture.runAsync(() -> run(source, options, response), virtualThreads)
                .exceptionally(failure -> {
                    LOG.error("An import over HTTP broke off", failure);
                    // What was not answered to its end must not look as if it were.
                    request.connection().close();
                    return null;
                });
    }

    private void run(Source source, ImportOptions options, HttpServerResponse response) {
        try {
            var outcome = bulkImport.run(Stream.of(source), options, item -> write(response, item));
            if (outcome.finished()) {
                response.end();
            } else {
                response.reset();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    /** Waits until the line is sent: whoever does not read does not get ahead either. */
    private static void write(HttpServerResponse response, ItemReport item) {
        try {
            response.write(ReportLine.of(item) + "\n")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException gone) {
            throw new UncheckedIOException(new IOException("The client is gone.", gone));
        }
    }

    /** What browsers say of themselves: by Sec-Fetch-Site, and older ones by Origin. */
    private static boolean isCrossSite(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null && !isSame(origin, request.getHeader("Host"));
    }

    private static boolean isSame(String origin, String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static long length(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private long limit() {
        return config.maxBodySize().asLongValue();
    }

    private static void refuse(HttpServerResponse response, int status, String message) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .putHeader("Connection", "close")
                .end(message + "\n");
    }
}
