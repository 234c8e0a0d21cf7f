package org.clipfile.graphql;

import org.clipfile.filing.Refiler;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Progress of filing anew, as clients see it. */
@Name("Refiling")
@Description("How far changed rules have been tried on the articles that were filed before")
public final class RefilingView {

    private final Refiler.Progress progress;

    RefilingView(Refiler.Progress progress) {
        this.progress = progress;
    }

    @NonNull
    @Description("Articles that the changed rules are tried on; 0 if nothing is to be done")
    public int getTotal() {
        return Math.toIntExact(progress.total());
    }

    @NonNull
    @Description("Those that they have been tried on")
    public int getDone() {
        return Math.toIntExact(progress.done());
    }

    @Description("Whether anything is to be done; it is done in the background")
    public boolean isRunning() {
        return progress.running();
    }
}
