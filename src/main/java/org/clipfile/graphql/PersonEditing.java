package org.clipfile.graphql;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;

import org.clipfile.article.Article;
import org.clipfile.correction.Merge;
import org.clipfile.correction.PeopleDesk;
import org.clipfile.correction.Rejection;
import org.clipfile.correction.Split;
import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.person.Person;
import org.clipfile.refusal.BadInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Context;

/** What editors do to people, all of it for good: see {@code docs/corrections.md}. */
@GraphQLApi
@Transactional
public class PersonEditing {

    private final PeopleDesk desk;
    private final Merge merge;
    private final Split split;
    private final Rejection rejection;

    PersonEditing(PeopleDesk desk, Merge merge, Split split, Rejection rejection) {
        this.desk = desk;
        this.merge = merge;
        this.split = split;
        this.rejection = rejection;
    }

    @Mutation
    @NonNull
    @Description("Files a person; imports know them by the name and the aliases")
    public PersonPayload createPerson(@NonNull @Description("The person") CreatePersonInput input) {
        return payload(desk.create(input.name, orNone(input.aliases), orNone(input.nativeNames)));
    }

    @Mutation
    @NonNull
    @Description("Changes a person; no import changes the name back, or learns an alias again that was taken away")
    public PersonPayload updatePerson(
            @NonNull @Description("What to change") UpdatePersonInput input, Context context) {
        var person = Found.one(NodeType.Person, input.id, desk::take);
        var given = GivenFields.of(context);
        given.ifGiven("name", () -> desk.rename(person, required(input.name)));
        given.ifGiven("aliases", () -> desk.replaceAliases(person, orNone(input.aliases)));
        given.ifGiven("nativeNames", () -> desk.replaceNativeNames(person, orNone(input.nativeNames)));
        return payload(person.id);
    }

    @Mutation
    @NonNull
    @Description(
            "Takes a person out of the archive: mentions go, quotes stay without a resolved speaker, and imports leave the person out")
    public DeletePayload deletePerson(@NonNull @Id @Description("Who") String id) {
        Found.one(NodeType.Person, id, desk::remove);
        return new DeletePayload(id);
    }

    @Mutation
    @NonNull
    @Description("""
            One person from several: names, mentions and quotes move over, later imports resolve to the one that stays, \
            and so do the ids of the others. People who are one already are left as they are""")
    public PersonPayload mergePeople(@NonNull @Description("Who are one") MergePeopleInput input) {
        return payload(
                merge.into(GlobalId.key(NodeType.Person, input.intoId), GlobalId.keys(NodeType.Person, input.ids)));
    }

    @Mutation
    @NonNull
    @Description("""
            The reverse: the named written forms, in the given articles or in all, become a person of their own, whom \
            later imports name by these forms. Answers with the new person""")
    public PersonPayload splitPerson(@NonNull @Description("Who is two") SplitPersonInput input) {
        var articles = Optional.ofNullable(input.articleIds)
                .map(ids -> Found.all(NodeType.Article, ids, Article::withIds, article -> article.id).stream()
                        .map(article -> article.id)
                        .toList());
        return payload(
                split.off(GlobalId.key(NodeType.Person, input.personId), input.writtenAs, articles, input.newName));
    }

    @Mutation
    @NonNull
    @Description("""
            This string is no person ('he', a brand): its mentions go, and later imports leave it alone, until an editor \
            gives the name to a person. People with no mention left go, unless an editor has filed or named them""")
    public RejectNamePayload rejectName(@NonNull @Description("What is no name") RejectNameInput input) {
        return new RejectNamePayload(rejection.of(input.writtenAs));
    }

    private static String required(String name) {
        if (name == null) {
            throw new BadInput("A person needs a name.");
        }
        return name;
    }

    private static List<String> orNone(List<String> names) {
        return names == null ? List.of() : names;
    }

    /** What the database has now, counts included. */
    private static PersonPayload payload(Long id) {
        var session = Person.getEntityManager();
        session.flush();
        session.clear();
        return new PersonPayload(PersonView.of(Person.<Person>findById(id)));
    }
}
