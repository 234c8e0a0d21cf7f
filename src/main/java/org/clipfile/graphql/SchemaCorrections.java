package org.clipfile.graphql;

import io.smallrye.graphql.spi.EventingService;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;

/** What the schema must say and SmallRye's annotations cannot; SmallRye finds it by {@code META-INF/services}. */
public final class SchemaCorrections implements EventingService {

    /** None: always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    /**
     * Without the directives that SmallRye brings along and nothing here has: with them come scalars, and a client's
     * code generator asks what each of those is.
     *
     * <p>{@code nodes(ids: [ID!]!)}: SmallRye takes {@code @Id} on a list argument for the type of the list itself and then
     * refuses every element, so the method takes strings, and the schema calls them what they are.
     */
    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder schema) {
        var query = schema.build().getQueryType();
        var nodes = query.getFieldDefinition("nodes");
        return schema.clearDirectives().query(query.transform(type -> type.field(withIds(nodes))));
    }

    private static GraphQLFieldDefinition withIds(GraphQLFieldDefinition nodes) {
        var ids = GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID)));
        return nodes.transform(
                field -> field.argument(nodes.getArgument("ids").transform(argument -> argument.type(ids))));
    }
}
