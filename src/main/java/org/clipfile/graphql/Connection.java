package org.clipfile.graphql;

import java.util.List;
import java.util.function.LongSupplier;

import org.clipfile.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One page of a list, as Relay's Cursor Connections specification shapes it.
 *
 * <p>Registered for reflection, since SmallRye registers the methods of a type but not those it inherits.
 *
 * @param <E> the entries
 * @param <N> what stands in them
 */
@RegisterForReflection
public abstract class Connection<E extends Edge<N>, N> {

    private final Page<E> page;
    private final LongSupplier total;

    /**
     * @param total counts the whole list; called only when a client asks
     */
    protected Connection(Page<E> page, LongSupplier total) {
        this.page = page;
        this.total = total;
    }

    @NonNull
    @Description("The entries of this page, with cursors and what belongs to the entry rather than to its node")
    public List<@NonNull E> getEdges() {
        return page.rows();
    }

    @NonNull
    @Description("The same without the edges")
    public List<@NonNull N> getNodes() {
        return page.rows().stream().map(Edge::getNode).toList();
    }

    @NonNull
    @Description("Where this page stands in the whole list")
    public PageInfo getPageInfo() {
        var rows = page.rows();
        return new PageInfo(
                page.hasNext(),
                page.hasPrevious(),
                rows.isEmpty() ? null : rows.getFirst().getCursor(),
                rows.isEmpty() ? null : rows.getLast().getCursor());
    }

    @NonNull
    @Description("Length of the whole list; counted only when asked for")
    public int getTotalCount() {
        return Math.toIntExact(total.getAsLong());
    }
}
