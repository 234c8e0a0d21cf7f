package org.clipfile.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The served schema against the public contract. */
@QuarkusTest
class ContractTest {

    @Test
    void whatIsServedOfTheContractHasItsNamesTypesNullabilityArgumentsAndDefaults() {
        var served = signatures(schema(served()));
        var promised = signatures(schema(contract()));
        var differing = served.stream()
                .filter(signature -> promised.stream().anyMatch(other -> isSameMember(signature, other)))
                .filter(signature -> !promised.contains(signature))
                .toList();
        assertThat(differing).as("served otherwise than promised").isEmpty();
        assertThat(served).containsAll(promised);
    }

    private static boolean isSameMember(String one, String other) {
        return member(one).equals(member(other));
    }

    private static String member(String signature) {
        return signature.startsWith("type ")
                ? signature.split(" implements")[0]
                : signature.split("[(:]")[0];
    }

    private static List<String> signatures(TypeDefinitionRegistry schema) {
        var signatures = new ArrayList<String>();
        for (Node<?> type : schema.types().values()) {
            switch (type) {
                case ObjectTypeDefinition object -> {
                    signatures.add("type " + object.getName() + implemented(object));
                    object.getFieldDefinitions().forEach(field -> signatures.add(object.getName() + "." + of(field)));
                }
                case InterfaceTypeDefinition face ->
                    face.getFieldDefinitions().forEach(field -> signatures.add(face.getName() + "." + of(field)));
                case InputObjectTypeDefinition input ->
                    input.getInputValueDefinitions()
                            .forEach(field -> signatures.add(input.getName() + "." + of(field)));
                case EnumTypeDefinition values ->
                    values.getEnumValueDefinitions().stream()
                            .map(EnumValueDefinition::getName)
                            .forEach(value -> signatures.add(values.getName() + "." + value));
                default -> {}
            }
        }
        return signatures;
    }

    private static String implemented(ObjectTypeDefinition object) {
        return object.getImplements().isEmpty()
                ? ""
                : object.getImplements().stream()
                        .map(face -> ((NamedNode<?>) face).getName())
                        .collect(Collectors.joining(" & ", " implements ", ""));
    }

    private static String of(FieldDefinition field) {
        var arguments = field.getInputValueDefinitions().isEmpty()
                ? ""
                : field.getInputValueDefinitions().stream()
                        .map(ContractTest::of)
                        .sorted()
                        .collect(Collectors.joining(", ", "(", ")"));
        return field.getName() + arguments + ": " + printed(field.getType());
    }

    private static String of(InputValueDefinition value) {
        var initially = value.getDefaultValue() == null ? "" : " = " + printed(value.getDefaultValue());
        return value.getName() + ": " + printed(value.getType()) + initially;
    }

    private static String printed(Node<?> node) {
        return AstPrinter.printAstCompact(node);
    }

    private static TypeDefinitionRegistry schema(String text) {
        return new SchemaParser().parse(text);
    }

    private static String served() {
        return given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String contract() {
        try (var file = ContractTest.class.getResourceAsStream("/contract.graphql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
