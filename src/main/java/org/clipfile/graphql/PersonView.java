package org.clipfile.graphql;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.person.Appearance;
import org.clipfile.person.Person;
import org.clipfile.person.PersonName;
import org.clipfile.person.PersonName.Kind;
import org.clipfile.topic.TopicPeople;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A person as clients see them. */
@Name("Person")
@Description("Somebody who is named in articles")
public final class PersonView implements Node {

    private final Person person;
    private final Siblings siblings;

    private PersonView(Person person, Siblings siblings) {
        this.person = person;
        this.siblings = siblings;
    }

    static PersonView of(Person person) {
        return of(person, siblings(List.of(person)));
    }

    static PersonView of(Person person, Siblings siblings) {
        return new PersonView(person, siblings);
    }

    static Siblings siblings(Collection<Person> people) {
        return new Siblings(people.stream().map(person -> person.id).distinct().toList());
    }

    /** Keys of people by their global ids, or of whom they have become; none for null. */
    static List<Long> keys(Collection<String> ids) {
        var keys = GlobalId.keys(NodeType.Person, ids);
        return keys.isEmpty() ? keys : Person.currentIds(keys);
    }

    Long key() {
        return person.id;
    }

    Siblings siblings() {
        return siblings;
    }

    @Override
    @Id
    @NonNull
    @Description("Global id, the same for ever; treat it as opaque")
    public String getId() {
        return new GlobalId(NodeType.Person, person.id).encoded();
    }

    @NonNull
    @Description("Canonical name: Volodymyr Zelenskiy")
    public String getName() {
        return person.name;
    }

    @NonNull
    @Description("Other spellings and short forms, without the canonical name")
    public List<@NonNull String> getAliases() {
        return names(Kind.ALIAS);
    }

    @NonNull
    @Description("Names in other scripts: 許茂新")
    public List<@NonNull String> getNativeNames() {
        return names(Kind.NATIVE);
    }

    private List<String> names(Kind kind) {
        return siblings.get(person.id, "names", PersonName::of, List.<PersonName>of()).stream()
                .filter(name -> name.kind == kind)
                .map(name -> name.name)
                .toList();
    }

    @NonNull
    @Description("Titles and roles seen, most frequent first")
    public List<@NonNull String> getRoles() {
        return siblings.get(person.id, "roles", Appearance::roles, List.of());
    }

    @NonNull
    @Description("Articles that name the person")
    public int getArticleCount() {
        return Math.toIntExact(person.articleCount);
    }

    @Description("Date of the oldest of those articles; where that is not known, when it was filed")
    public Instant getFirstSeenAt() {
        return person.firstSeenAt;
    }

    @Description("Date of the newest of those articles; where that is not known, when it was filed")
    public Instant getLastSeenAt() {
        return person.lastSeenAt.equals(Person.NEVER) ? null : person.lastSeenAt;
    }

    /** What the articles that name this person are about, at most so many. */
    List<TopicCount> topics(int first) {
        return siblings.get(
                person.id,
                List.of("topics", first),
                keys -> TopicCount.of(TopicPeople.topicsOf(keys, first)),
                List.of());
    }

    /** Those named with this person, at most so many. */
    List<PersonCount> namedWith(int first) {
        return siblings.get(
                person.id,
                List.of("namedWith", first),
                keys -> PersonCount.of(Appearance.companions(keys, first)),
                List.of());
    }
}
