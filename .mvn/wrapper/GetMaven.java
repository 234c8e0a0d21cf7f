import module java.net.http; // java.base is imported as it is, in a source file without a class

// The part of the Maven wrapper that the JDK does. Run from source, as "java GetMaven.java", so it is one file that
// needs nothing but a JDK. Three uses:
//
//   download URL FILE            for mvnw, on a machine with neither curl nor wget
//   sha512 FILE                  for mvnw, on a machine with no tool for it
//   install PROPERTIES TARGET    for mvnw.cmd: all that mvnw does in its install_maven, with the same order and promises
//
// Exit code 1 and a message on the standard error stream tell of a failure.

/** A failure that the user can do something about; the message says what. */
static final class InstallFailure extends Exception {
    InstallFailure(String message) {
        super(message);
    }
}

/** What maven-wrapper.properties asks for. */
record Wanted(String url, String sha512, String pluginVersion) {

    static Wanted read(Path file) throws IOException, InstallFailure {
        var properties = new Properties();
        try (var in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return new Wanted(
                required(properties, "distributionUrl"),
                required(properties, "distributionSha512Sum"),
                required(properties, "dependencyPluginVersion"));
    }

    private static String required(Properties properties, String key) throws InstallFailure {
        var value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new InstallFailure("maven-wrapper.properties lacks " + key);
        }
        return value.strip();
    }

    /** The name of the file, as in {@code apache-maven-3.9.12-bin.zip}. */
    String archive() {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** The directory that the file holds, as in {@code apache-maven-3.9.12}. */
    String distribution() {
        return archive().replaceFirst("-bin\\.zip$", "");
    }

    String version() {
        return distribution().substring("apache-maven-".length());
    }
}

void main(String... args) throws InterruptedException {
    try {
        switch (args.length == 0 ? "" : args[0]) {
            case "download" -> download(args[1], Path.of(args[2]));
            case "sha512" -> IO.println(sha512(Path.of(args[1])));
            case "install" -> install(Wanted.read(Path.of(args[1])), Path.of(args[2]));
            default -> throw new InstallFailure("usage: download URL FILE | sha512 FILE | install PROPERTIES TARGET");
        }
    } catch (InstallFailure failure) {
        System.err.println("mvnw: " + failure.getMessage());
        System.exit(1);
    } catch (IOException failure) {
        System.err.println("mvnw: " + failure); // with its class, for the message alone is often just a path or a host
        System.exit(1);
    }
}

/**
 * Puts Maven into {@code target}. All is done in a directory of our own beside it, and the last step is one rename. So
 * an interrupted run leaves nothing that looks finished, and of two at once the later finds the work done.
 */
void install(Wanted wanted, Path target) throws IOException, InterruptedException, InstallFailure {
    Files.createDirectories(target.getParent());
    var work = Files.createTempDirectory(target.getParent(), ".tmp.");
    // A hook, and not "finally", because a hook runs on Ctrl-C as well.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteTree(work)));

    var archive = work.resolve(wanted.archive());
    if (!fetchWithMvn(wanted, work)) {
        fetchFromArchive(wanted, archive);
    }
    check(wanted, archive);
    var unpacked = unpack(wanted, archive, Files.createDirectory(work.resolve("unpacked")));
    putInPlace(unpacked, target);
}

/** An installed mvn, however old, knows the user's mirrors, proxies and passwords, so it is asked first. */
boolean fetchWithMvn(Wanted wanted, Path work) throws IOException, InterruptedException {
    var log = work.resolve("mvn.log");
    Files.createDirectory(work.resolve(".mvn")); // Maven looks for it upwards; here it reads the options of no project
    var javaHome = System.getenv("JAVA_HOME");
    if (mvn(work, log, javaHome, List.of("-v")) != 0) {
        javaHome = System.getProperty("java.home");
        if (mvn(work, log, javaHome, List.of("-v")) != 0) {
            return false; // there is no mvn, or it works with neither Java
        }
    }
    var copy = List.of(
            "-B",
            "-q",
            "org.apache.maven.plugins:maven-dependency-plugin:" + wanted.pluginVersion() + ":copy",
            "-Dartifact=org.apache.maven:apache-maven:" + wanted.version() + ":zip:bin",
            "-DoutputDirectory=.");
    if (mvn(work, log, javaHome, copy) == 0 && Files.exists(work.resolve(wanted.archive()))) {
        return true;
    }
    System.err.println("mvnw: the installed mvn could not get " + wanted.archive());
    return false;
}

int mvn(Path directory, Path log, String javaHome, List<String> args) throws IOException, InterruptedException {
    var windows = System.getProperty("os.name").startsWith("Windows");
    // On Windows mvn is a batch file, which only the command processor runs.
    var command = new ArrayList<>(windows ? List.of("cmd", "/d", "/c", "mvn") : List.of("mvn"));
    command.addAll(args);
    var builder = new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().remove("MAVEN_BASEDIR");
    if (javaHome != null) {
        builder.environment().put("JAVA_HOME", javaHome);
    }
    try {
        var process = builder.start();
        process.getOutputStream().close();
        return process.waitFor();
    } catch (IOException noSuchProgram) {
        return -1;
    }
}

void fetchFromArchive(Wanted wanted, Path archive) throws InterruptedException, InstallFailure {
    var repository = System.getenv("MVNW_REPOURL");
    var url = repository == null || repository.isBlank()
            ? wanted.url()
            : "%s/org/apache/maven/apache-maven/%s/%s"
                    .formatted(repository.replaceFirst("/$", ""), wanted.version(), wanted.archive());
    System.err.println("mvnw: downloading " + url);
    try {
        download(url, archive);
    } catch (IOException failure) {
        throw new InstallFailure(
                """
                could not get Maven %s: %s
                mvnw: If you cannot reach the Apache archive from here, either put any working mvn, 3.2.5 or newer, on
                mvnw: the PATH, or set MVNW_REPOURL to a Maven repository that you can reach."""
                        .formatted(wanted.version(), failure));
    }
}

void download(String url, Path file) throws IOException, InterruptedException {
    try (var client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(30))
            .proxy(proxies())
            .build()) {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofFile(file));
        if (response.statusCode() != 200) {
            throw new IOException("the server answered " + response.statusCode() + " to " + url);
        }
    }
}

/** The proxy that curl and wget would use, or else what the system's settings say. */
ProxySelector proxies() {
    for (var name : List.of("https_proxy", "HTTPS_PROXY")) {
        var proxy = System.getenv(name);
        if (proxy != null && !proxy.isBlank()) {
            var uri = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
            return ProxySelector.of(new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort()));
        }
    }
    System.setProperty("java.net.useSystemProxies", "true");
    return ProxySelector.getDefault();
}

void check(Wanted wanted, Path archive) throws IOException, InstallFailure {
    var actual = sha512(archive);
    if (!actual.equals(wanted.sha512())) {
        throw new InstallFailure(
                """
                %s is not the file that this project asks for, so it was thrown away.
                mvnw: expected SHA-512 %s
                mvnw: but got          %s
                mvnw: Perhaps the download was cut short or a proxy answered in its place: try again. If an installed
                mvnw: mvn got it, remove org/apache/maven/apache-maven/%s from its local repository first."""
                        .formatted(wanted.archive(), wanted.sha512(), actual, wanted.version()));
    }
}

String sha512(Path file) throws IOException {
    try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-512"))) {
        in.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("every JDK has SHA-512", impossible);
    }
}

Path unpack(Wanted wanted, Path archive, Path directory) throws IOException, InstallFailure {
    var jar = ToolProvider.findFirst("jar").orElseThrow(() -> new InstallFailure("this JDK has no jar tool"));
    if (jar.run(System.err, System.err, "-x", "-f", archive.toString(), "--dir", directory.toString()) != 0) {
        throw new InstallFailure("could not unpack " + archive);
    }
    var unpacked = directory.resolve(wanted.distribution());
    var mvn = unpacked.resolve("bin", "mvn");
    if (!Files.exists(mvn)) {
        throw new InstallFailure(wanted.archive() + " holds no " + wanted.distribution() + "/bin/mvn");
    }
    mvn.toFile().setExecutable(true, false); // the jar tool forgets modes; without effect on Windows
    return unpacked;
}

void putInPlace(Path unpacked, Path target) throws IOException, InterruptedException {
    for (var attempt = 1; !Files.exists(target.resolve("bin", "mvn")); attempt++) {
        try {
            Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failure) {
            // Another run was quicker, which the loop's condition sees; or, on Windows, a virus scanner still reads the
            // new files and so forbids the rename for a moment.
            if (attempt == 10) {
                throw failure;
            }
            Thread.sleep(Duration.ofMillis(500));
        }
    }
}

void deleteTree(Path root) {
    try (var files = Files.walk(root)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
        }
    } catch (IOException failure) {
        System.err.println("mvnw: could not remove " + root + ": " + failure);
    }
}
