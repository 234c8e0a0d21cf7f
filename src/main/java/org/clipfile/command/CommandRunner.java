package org.clipfile.command;

import jakarta.enterprise.context.ApplicationScoped;

import org.clipfile.export.Exporter;
import org.clipfile.export.NinjsExporter;
import org.clipfile.http.WebSources;
import org.clipfile.ingest.BulkImport;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;

/** Runs a command when the archive is open. */
@ApplicationScoped
@Unremovable
public class CommandRunner implements QuarkusApplication {

    private final Services services;

    CommandRunner(BulkImport bulkImport, Exporter exporter, NinjsExporter ninjs, WebSources webSources) {
        this.services = new Services(bulkImport, exporter, ninjs, webSources);
    }

    /** What commands use of the archive. */
    record Services(BulkImport bulkImport, Exporter exporter, NinjsExporter ninjs, WebSources webSources) {}

    @Override
    public int run(String... arguments) {
        return CommandLines.of(() -> services).execute(arguments);
    }
}
