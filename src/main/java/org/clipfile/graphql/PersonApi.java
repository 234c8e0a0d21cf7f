package org.clipfile.graphql;

import java.time.LocalDate;
import java.util.List;

import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.paging.PageRequest;
import org.clipfile.person.Appearance;
import org.clipfile.person.Person;
import org.clipfile.quote.Quote;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** People, and what hangs on them. */
@GraphQLApi
public class PersonApi {

    @Query
    @Description("One person; the id of somebody who has been merged answers with whom they have become")
    public PersonView person(@NonNull @Id @Description("Their global id") String id) {
        return PersonView.of(Found.one(NodeType.Person, id, Person::current));
    }

    @Query
    @NonNull
    @Description("People, those with most articles first unless told otherwise")
    public PersonConnection people(
            @Description("Which; all if left out") PersonFilter filter,
            @DefaultValue("MOST_ARTICLES") @Description("In which order") PersonOrder orderBy,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        var request = PageRequest.of(first, after, last, before);
        var name = filter == null ? null : filter.name;
        var order = (orderBy == null ? PersonOrder.MOST_ARTICLES : orderBy).ordering();
        var page = Person.listing(name, order).page(request);
        var siblings = PersonView.siblings(page.rows());
        return new PersonConnection(
                page.map(person -> new PersonEdge(() -> order.cursor(person), PersonView.of(person, siblings))),
                () -> Person.listing(name, order).count());
    }

    @NonNull
    @Description("Articles that name the person")
    public ArticleConnection articles(
            @Source PersonView person,
            @Description("Which; all if left out") ArticleFilter filter,
            @DefaultValue("NEWEST") @Description("In which order") ArticleOrder orderBy,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        var request = PageRequest.of(first, after, last, before);
        return ArticleConnection.of(
                person.siblings(),
                person.key(),
                Appearance.PERSON,
                Appearance::articlesOfPeople,
                ArticleFilter.criteria(filter),
                orderBy,
                request);
    }

    @NonNull
    @Description("What the person said, newest article first")
    public QuoteConnection quotes(
            @Source PersonView person,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        var request = PageRequest.of(first, after, last, before);
        return QuoteConnection.of(person.siblings(), person.key(), Quote.SPEAKER, Quote.NEWEST, request);
    }

    @NonNull
    @Description(
            "What the articles that name the person are filed under, most articles first; topics above those do not count")
    public List<@NonNull TopicCount> topics(
            @Source PersonView person, @DefaultValue("10") @Description("At most so many; 0 to 100") Integer first) {
        return person.topics(PageRequest.first(first, 10));
    }

    @NonNull
    @Description(TimelinePoint.DESCRIPTION)
    public List<@NonNull TimelinePoint> timeline(
            @Source PersonView person,
            @DefaultValue("MONTH") @Description(TimelinePoint.INTERVAL) Interval interval,
            @Description(TimelinePoint.FROM) LocalDate from,
            @Description(TimelinePoint.TO) LocalDate to) {
        return TimelinePoint.of(person.siblings(), person.key(), interval, from, to, Appearance::timelines);
    }

    @NonNull
    @Description("People named in the same articles, most articles first")
    public List<@NonNull PersonCount> namedWith(
            @Source PersonView person, @DefaultValue("10") @Description("At most so many; 0 to 100") Integer first) {
        return person.namedWith(PageRequest.first(first, 10));
    }
}
