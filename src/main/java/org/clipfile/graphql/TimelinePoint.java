package org.clipfile.graphql;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.clipfile.article.Timeline;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The articles of one interval. */
@Description("The articles of one day, week, month or year")
public record TimelinePoint(
        @NonNull @Description("Its first day, in UTC") LocalDate start,
        @NonNull @Description("How many articles there are") int articleCount) {

    static final String DESCRIPTION = """
            When there were articles, oldest first: from the first interval that has any to the last one, those in \
            between that have none included with 0. An article without a date of publication stands where it was filed""";
    static final String INTERVAL = "What one point stands for; weeks start on Monday, and all is in UTC";
    static final String FROM = "Only articles of this day or later; the first interval may have begun before it";
    static final String TO = "Only articles of this day or earlier";

    /**
     * The timeline of one of several siblings.
     *
     * @param load reads the timelines of many siblings
     */
    static List<TimelinePoint> of(
            Siblings siblings,
            Long key,
            Interval interval,
            LocalDate from,
            LocalDate to,
            BiFunction<Timeline, Collection<Long>, Map<Long, List<Timeline.Point>>> load) {
        var chosen = Timeline.Interval.valueOf((interval == null ? Interval.MONTH : interval).name());
        var timeline = new Timeline(chosen, from, to);
        return siblings.get(key, timeline, keys -> load.apply(timeline, keys), List.<Timeline.Point>of()).stream()
                .map(point -> new TimelinePoint(point.start(), Math.toIntExact(point.articleCount())))
                .toList();
    }
}
