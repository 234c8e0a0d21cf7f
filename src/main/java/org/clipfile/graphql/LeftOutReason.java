package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;

/** {@link org.clipfile.split.LeftOut.Reason} as clients see it. */
@Description("Why a part of a text belongs to no story")
public enum LeftOutReason {
    @Description("Advertising")
    ADVERTISEMENT,
    @Description("A link to another story")
    READ_MORE,
    @Description("The name of a section or a list")
    SECTION_LABEL,
    @Description("What a picture shows")
    CAPTION,
    @Description("Copyright, subscription and sharing lines")
    BOILERPLATE,
    @Description("When the page was published or updated")
    DATE_LINE,
    @Description("Who reported and edited, behind the story")
    REPORTING_CREDIT,
    @Description("A rule between stories")
    SEPARATOR
}
