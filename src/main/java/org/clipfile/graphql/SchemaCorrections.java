package org.clipfile.graphql;

import java.util.stream.Collectors;

import io.smallrye.graphql.spi.EventingService;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;

/** What the schema must say and SmallRye's annotations cannot; SmallRye finds it by {@code META-INF/services}. */
public final class SchemaCorrections implements EventingService {

    /** None: always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    /**
     * Without the scalars that SmallRye knows and no field here has: a client's code generator asks what each of them is.
     *
     * <p>{@code nodes(ids: [ID!]!)}: SmallRye takes {@code @Id} on a list argument for the type of the list itself and then
     * refuses every element, so the method takes strings, and the schema calls them what they are.
     */
    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder schema) {
        var built = schema.build();
        var query = built.getQueryType();
        var nodes = query.getFieldDefinition("nodes");
        var objects = built.getAdditionalTypes().stream()
                .filter(type -> !(type instanceof GraphQLScalarType))
                .collect(Collectors.toSet());
        return schema.clearAdditionalTypes()
                .additionalTypes(objects)
                .query(query.transform(type -> type.field(withIds(nodes))));
    }

    private static GraphQLFieldDefinition withIds(GraphQLFieldDefinition nodes) {
        var ids = GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID)));
        return nodes.transform(
                field -> field.argument(nodes.getArgument("ids").transform(argument -> argument.type(ids))));
    }
}
