package org.clipfile.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.form.Source;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Fetches news from an address that the user names, and from no other. The host's address is looked up once, looked at,
 * and then used, so that no name server can lead the request elsewhere in between; the same goes for each redirect.
 */
@ApplicationScoped
public class WebSources {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** Settings of what is fetched. */
    @ConfigMapping(prefix = "clipfile.fetch")
    interface Config {

        /** How many seconds a connection, and each piece of an answer, may take to come. */
        @WithDefault("30")
        int timeoutSeconds();

        /** Largest answer that is taken. */
        @WithDefault("1G")
        MemorySize maxSize();

        /** How many redirects are followed. */
        @WithDefault("5")
        int maxRedirects();
    }

    private final Vertx vertx;
    private final Config config;

    WebSources(Vertx vertx, Config config) {
        this.vertx = vertx;
        this.config = config;
    }

    /** An answer, not read yet. */
    private record Answer(int status, String location, String mediaType, InputStream body) {}

    /**
     * Asks for an address.
     *
     * @param allowPrivate whether it may be one of this machine or its neighbours
     * @return with the answer to be read
     * @throws IOException if there is none, or none that may be had
     */
    public Source fetch(URI address, boolean allowPrivate) throws IOException {
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) TimeUnit.SECONDS.toMillis(config.timeoutSeconds()))
                .setIdleTimeout(config.timeoutSeconds())
                .setDecompressionSupported(true));
        var next = address;
        for (var redirects = 0; redirects <= config.maxRedirects(); redirects++) {
            var answer = ask(client, next, allowPrivate);
            if (answer.status >= 300 && answer.status < 400 && answer.location != null) {
                next = resolved(next, answer.location);
            } else if (answer.status == 200) {
                return Source.of(address.toString(), answer.mediaType, answer.body);
            } else {
                throw new IOException("%s answers with status %d.".formatted(next, answer.status));
            }
        }
        throw new IOException("%s redirects more than %d times.".formatted(address, config.maxRedirects()));
    }

    private static URI resolved(URI from, String location) throws IOException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("%s redirects to '%s', which is no address.".formatted(from, location), unreadable);
        }
    }

    private Answer ask(HttpClient client, URI address, boolean allowPrivate) throws IOException {
        var secure = "https".equalsIgnoreCase(address.getScheme());
        if (!secure && !"http".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw new IOException(address + " is no address of the web.");
        }
        var host = address.getHost().replaceAll("^\\[|]$", "");
        var port = address.getPort() > 0 ? address.getPort() : secure ? HTTPS : HTTP;
        var options = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(
                        port, pinned(host, allowPrivate).getHostAddress()))
                .setHost(host)
                .setPort(port)
                .setSsl(secure)
                .setURI(pathAndQuery(address))
                .putHeader("User-Agent", "Clipfile")
                .putHeader("Accept", "*/*");
        var answer = client.request(options)
                .compose(HttpClientRequest::send)
                .map(response -> new Answer(
                        response.statusCode(),
                        response.getHeader("Location"),
                        response.getHeader("Content-Type"),
                        new RequestBody(response, config.maxSize().asLongValue())));
        try {
            return answer.toCompletionStage().toCompletableFuture().get(config.timeoutSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new IOException(
                    "%s cannot be fetched: %s"
                            .formatted(address, failure.getCause().getMessage()),
                    failure.getCause());
        } catch (TimeoutException slow) {
            throw new IOException(
                    "%s does not answer within %d seconds.".formatted(address, config.timeoutSeconds()), slow);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the import was stopped");
        }
    }

    private static InetAddress pinned(String host, boolean allowPrivate) throws IOException {
        var addresses = InetAddress.getAllByName(host);
        for (var address : addresses) {
            if (!allowPrivate && !PublicNetwork.has(address)) {
                throw new IOException(
                        "%s is at %s, in a private network; --allow-private-network takes it all the same."
                                .formatted(host, address.getHostAddress()));
            }
        }
        return addresses[0];
    }

    private static String pathAndQuery(URI address) {
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
