package org.clipfile.graphql;

import java.util.List;

import jakarta.transaction.Transactional;

import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.person.Person;
import org.clipfile.person.PersonName.Kind;
import org.clipfile.refusal.BadInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Context;

/** What editors do to people. */
@GraphQLApi
@Transactional
public class PersonEditing {

    @Mutation
    @NonNull
    @Description("Files a person")
    public PersonPayload createPerson(@NonNull @Description("The person") CreatePersonInput input) {
        return payload(Person.create(input.name, orNone(input.aliases), orNone(input.nativeNames)));
    }

    @Mutation
    @NonNull
    @Description("Changes a person")
    public PersonPayload updatePerson(
            @NonNull @Description("What to change") UpdatePersonInput input, Context context) {
        var person = find(input.id);
        var given = GivenFields.of(context);
        given.ifGiven("name", () -> person.rename(required(input.name)));
        given.ifGiven("aliases", () -> person.replaceNames(Kind.ALIAS, orNone(input.aliases)));
        given.ifGiven("nativeNames", () -> person.replaceNames(Kind.NATIVE, orNone(input.nativeNames)));
        return payload(person);
    }

    @Mutation
    @NonNull
    @Description("Takes a person out of the archive: mentions go, quotes stay without a resolved speaker")
    public DeletePayload deletePerson(@NonNull @Id @Description("Who") String id) {
        find(id).delete();
        return new DeletePayload(id);
    }

    private static Person find(String id) {
        return Found.one(NodeType.Person, id, key -> Person.<Person>findByIdOptional(key));
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

    private static PersonPayload payload(Person person) {
        return new PersonPayload(PersonView.of(person));
    }
}
