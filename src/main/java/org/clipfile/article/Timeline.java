package org.clipfile.article;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clipfile.paging.Among;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.LimitExceeded;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * How articles spread over time. Each stands on the day, in UTC, by which lists of articles are sorted: that of its
 * publication or, where that is not known, of its import.
 *
 * @param from only articles of this day or later; null for any
 * @param to only articles of this day or earlier; null for any
 */
public record Timeline(Interval interval, LocalDate from, LocalDate to) {

    /** Points of the longest timeline: days of more than fifty years. */
    public static final int MAX_POINTS = 20_000;

    /** What one point stands for. */
    public enum Interval {
        DAY(ChronoUnit.DAYS),
        /** From Monday to Sunday, as in ISO 8601. */
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Interval(ChronoUnit unit) {
            this.unit = unit;
        }

        /** First day of the interval in which a day lies. */
        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    /**
     * Articles of one interval.
     *
     * @param start its first day
     */
    public record Point(LocalDate start, long articleCount) {}

    /**
     * @throws BadInput if the first day is later than the last one
     */
    public Timeline {
        if (from != null && to != null && from.isAfter(to)) {
            throw new BadInput("from must not be later than to.");
        }
    }

    /**
     * The points of many parents in one statement, oldest first, from the first interval with an article to the last
     * one, those without any between them included. Parents without articles have no entry.
     *
     * @param rows HQL after {@code from}
     * @param parent HQL for the parent's id
     * @param moment HQL for where an article stands in time
     * @param article HQL for the article's id
     */
    public Map<Long, List<Point>> of(
            String rows, String parent, String moment, String article, Collection<Long> parents) {
        // Days since 1970: the one way to cut a moment down to its day in UTC that all databases share.
        var day = "cast(floor(extract(epoch from %s) / 86400) as Long)".formatted(moment);
        var query = Panache.getEntityManager()
                .createQuery(
                        "select %1$s, %2$s, count(distinct %3$s) from %4$s where among(:parents, %1$s)%5$s group by %1$s, %2$s"
                                .formatted(parent, day, article, rows, bounds(moment)),
                        Object[].class)
                .setParameter("parents", Among.array(parents));
        if (from != null) {
            query.setParameter("from", start(from));
        }
        if (to != null) {
            query.setParameter("to", start(to.plusDays(1)));
        }
        var days = new HashMap<Long, TreeMap<LocalDate, Long>>();
        for (var row : query.getResultList()) {
            var start = interval.start(LocalDate.ofEpochDay((Long) row[1]));
            days.computeIfAbsent((Long) row[0], any -> new TreeMap<>()).merge(start, (Long) row[2], Long::sum);
        }
        var points = new HashMap<Long, List<Point>>();
        days.forEach((of, counts) -> points.put(of, withGaps(counts)));
        return points;
    }

    private String bounds(String moment) {
        return (from == null ? "" : " and " + moment + " >= :from") + (to == null ? "" : " and " + moment + " < :to");
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<Point> withGaps(TreeMap<LocalDate, Long> counts) {
        var last = counts.lastKey();
        var length = interval.unit.between(counts.firstKey(), last) + 1;
        if (length > MAX_POINTS) {
            throw new LimitExceeded(
                    "A timeline has at most %,d points, but this would have %,d; give from and to, or a longer interval."
                            .formatted(MAX_POINTS, length));
        }
        var points = new ArrayList<Point>();
        for (var start = counts.firstKey(); !start.isAfter(last); start = start.plus(1, interval.unit)) {
            points.add(new Point(start, counts.getOrDefault(start, 0L)));
        }
        return points;
    }
}
