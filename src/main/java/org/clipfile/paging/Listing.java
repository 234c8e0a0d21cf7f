package org.clipfile.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * A list in the database that can be read by pages: one list, or the same list for many parents at once (the people of
 * each of twenty articles) in a number of statements that does not depend on how many parents there are.
 *
 * @param <T> the entities listed
 */
public final class Listing<T> {

    private final Class<T> type;
    private final String from;
    private final Ordering<T> ordering;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String fetched = "";
    private String same = "";

    private Listing(Class<T> type, String from, Ordering<T> ordering) {
        this.type = type;
        this.from = from;
        this.ordering = ordering;
    }

    /**
     * @param from HQL after {@code from}, in which {@code row} is the alias of the entities listed
     */
    public static <T> Listing<T> of(Class<T> type, String from, Ordering<T> ordering) {
        return new Listing<>(type, from, ordering);
    }

    /** Only rows for which this HQL condition holds, with the name and value of the one parameter in it. */
    public Listing<T> where(String condition, String parameter, Object value) {
        return where(condition, Map.of(parameter, value));
    }

    /** Only rows for which this HQL condition holds, with the values of its parameters by their names. */
    public Listing<T> where(String condition, Map<String, Object> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    /**
     * Only rows that have this value there. The rows are sorted by it first, which changes nothing in their order, but
     * lets a database that asks for it (H2) find that an index that begins with it has them in order already.
     *
     * @param expression HQL
     */
    public Listing<T> within(String expression, String parameter, Object value) {
        same = expression;
        return where(expression + " = :" + parameter, parameter, value);
    }

    /**
     * Only rows that have one of these ids there.
     *
     * @param expression HQL
     */
    public Listing<T> among(String expression, String parameter, Collection<Long> ids) {
        return where("among(:" + parameter + ", " + expression + ")", parameter, Among.array(ids));
    }

    /** Only rows for which this HQL condition, which has no parameters, holds. */
    public Listing<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Loads what this attribute of each row refers to in the same statement. */
    public Listing<T> fetching(String attribute) {
        fetched += " join fetch row." + attribute;
        return this;
    }

    /** The same where some rows refer to nothing. */
    public Listing<T> fetchingIfAny(String attribute) {
        fetched += " left join fetch row." + attribute;
        return this;
    }

    /** One page of the whole list. */
    public Page<T> page(PageRequest request) {
        var window = new Window(request);
        var query = entityManager()
                .createQuery(
                        "select row from " + from + fetched + whereClause(window.conditions()) + " order by "
                                + (same.isEmpty() ? "" : same + ", ")
                                + window.order.clause(),
                        type)
                .setMaxResults(request.size() + 1);
        bind(query, window);
        return window.page(query.getResultList());
    }

    /**
     * The page of each parent's own list, for many parents in one statement. Parents with no rows have no entry.
     *
     * @param parent HQL for the parent's id
     */
    public Map<Long, Page<T>> pages(String parent, Collection<Long> parents, PageRequest request) {
        if (parents.size() == 1) {
            // Without the ranking below the database can stop at the end of the page.
            var only = parents.iterator().next();
            return Map.of(only, within(parent, "parent", only).page(request));
        }
        among(parent, "parents", parents);
        var window = new Window(request);
        var ranked = "select " + parent + " as parent, row.id as id, row_number() over (partition by " + parent
                + " order by " + window.order.clause() + ") as rank from " + from + whereClause(window.conditions());
        var query = entityManager()
                .createQuery(
                        "select ranked.parent, row from (" + ranked + ") ranked join " + type.getSimpleName()
                                + " row on row.id = ranked.id" + fetched
                                + " where ranked.rank <= :limit order by ranked.parent, ranked.rank",
                        Object[].class)
                .setParameter("limit", (long) request.size() + 1);
        bind(query, window);
        return query.getResultList().stream()
                .collect(Collectors.groupingBy(
                        columns -> (Long) columns[0],
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(columns -> type.cast(columns[1]), Collectors.toList()),
                                window::page)));
    }

    /** The ids of all rows of the whole list, in no particular order. */
    public List<Long> keys() {
        var query = entityManager().createQuery("select row.id from " + from + whereClause(List.of()), Long.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** How many rows the whole list has. */
    public long count() {
        var query = entityManager().createQuery("select count(*) from " + from + whereClause(List.of()), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** How many rows each parent's own list has. Parents with no rows have no entry. */
    public Map<Long, Long> counts(String parent, Collection<Long> parents) {
        among(parent, "parents", parents);
        var query = entityManager()
                .createQuery(
                        "select " + parent + ", count(*) from " + from + whereClause(List.of()) + " group by " + parent,
                        Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private String whereClause(List<String> more) {
        var all = new ArrayList<>(conditions);
        all.addAll(more);
        return all.isEmpty() ? "" : " where (" + String.join(") and (", all) + ")";
    }

    private void bind(TypedQuery<?> query, Window window) {
        parameters.forEach(query::setParameter);
        window.parameters.forEach(query::setParameter);
    }

    private static EntityManager entityManager() {
        return Panache.getEntityManager();
    }

    /** The rows between two cursors, walked from one side. */
    private final class Window {

        private final PageRequest request;
        private final Ordering<T> order;
        private final List<String> bounds = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Window(PageRequest request) {
            this.request = request;
            this.order = request.backward() ? ordering.reversed() : ordering;
            if (request.after() != null) {
                bound(ordering, "after", request.after());
            }
            if (request.before() != null) {
                bound(ordering.reversed(), "before", request.before());
            }
        }

        private void bound(Ordering<T> direction, String name, String cursor) {
            bounds.add(direction.behind(name));
            var values = direction.parse(cursor);
            for (var i = 0; i < values.size(); i++) {
                parameters.put(name + i, values.get(i));
            }
        }

        List<String> conditions() {
            return bounds;
        }

        /** From the rows walked, one more than asked for where there are more. */
        Page<T> page(List<T> walked) {
            var more = walked.size() > request.size();
            var rows = more ? walked.subList(0, request.size()) : walked;
            return request.backward()
                    ? new Page<>(List.copyOf(rows.reversed()), request.before() != null, more)
                    : new Page<>(List.copyOf(rows), more, request.after() != null);
        }
    }
}
