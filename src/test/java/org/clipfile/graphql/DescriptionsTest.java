package org.clipfile.graphql;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A schema that explains itself. */
@QuarkusTest
class DescriptionsTest {

    @Test
    void everyTypeFieldArgumentInputFieldAndEnumValueIsDescribed() {
        var schema = new SchemaParser()
                .parse(given().get("/graphql/schema.graphql").then().extract().asString());
        var undescribed = new ArrayList<String>();
        for (Node<?> type : schema.types().values()) {
            var name = ((NamedNode<?>) type).getName();
            var of = name + ".";
            if (!List.of("Query", "Mutation").contains(name)) {
                check(undescribed, "", (AbstractDescribedNode<?>) type);
            }
            switch (type) {
                case ObjectTypeDefinition object ->
                    object.getFieldDefinitions().forEach(field -> {
                        check(undescribed, of, field);
                        field.getInputValueDefinitions()
                                .forEach(argument -> check(undescribed, of + field.getName() + ":", argument));
                    });
                case InterfaceTypeDefinition face ->
                    face.getFieldDefinitions().forEach(field -> check(undescribed, of, field));
                case InputObjectTypeDefinition input ->
                    input.getInputValueDefinitions().forEach(field -> check(undescribed, of, field));
                case EnumTypeDefinition values ->
                    values.getEnumValueDefinitions().forEach(value -> check(undescribed, of, value));
                default -> {}
            }
        }
        assertThat(undescribed).isEmpty();
    }

    private static void check(List<String> undescribed, String of, AbstractDescribedNode<?> node) {
        if (node.getDescription() == null || node.getDescription().getContent().isBlank()) {
            undescribed.add(of + ((NamedNode<?>) node).getName());
        }
    }
}
