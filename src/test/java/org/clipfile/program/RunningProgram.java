package org.clipfile.program;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The packaged program as a process of its own, with its archive where a user would have it: in ./data. */
final class RunningProgram implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI address;

    private RunningProgram(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it in a folder and waits until it answers. */
    static RunningProgram start(Path folder) throws IOException, InterruptedException {
        var port = freePort();
        var process = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        process.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var program = new RunningProgram(process.start(), URI.create("http://localhost:" + port));
        program.awaitReady(folder);
        return program;
    }

    /** What the build has packaged last: a jar or a native binary. */
    static List<String> command() throws IOException {
        var artifact = new Properties();
        try (var file = Files.newInputStream(TARGET.resolve("quarkus-artifact.properties"))) {
            artifact.load(file);
        }
        var path = TARGET.resolve(artifact.getProperty("path")).toString();
        return artifact.getProperty("type").equals("native")
                ? List.of(path)
                : List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path folder) throws IOException, InterruptedException {
        while (true) {
            try {
                var request = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                        .build();
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(folder.resolve("log")), notYet);
                }
            }
            Thread.sleep(50);
        }
    }

    /** The data of an answer without errors. */
    JsonNode ask(String document, Map<String, Object> variables) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        var request = HttpRequest.newBuilder(address.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors").toString());
        }
        return answer.get("data");
    }

    JsonNode importText(String text) throws IOException, InterruptedException {
        return ask(
                        "mutation ($text: String!) { importText(input: { text: $text }) { created unchanged articles { id } } }",
                        Map.of("text", text))
                .get("importText");
    }

    /** As {@code kill -9} does: the process gets no chance to do anything more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
