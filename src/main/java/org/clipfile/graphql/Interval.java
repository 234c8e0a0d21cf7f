package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;

/** What one point of a timeline stands for. */
@Description("What one point of a timeline stands for; all in UTC")
public enum Interval {
    @Description("One day")
    DAY,
    @Description("Monday to Sunday")
    WEEK,
    @Description("A calendar month")
    MONTH,
    @Description("A calendar year")
    YEAR
}
