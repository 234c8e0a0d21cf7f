package org.clipfile.graphql.execution;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;

import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;

/**
 * Reads a property of a view.
 *
 * @param <T> its type
 */
final class PropertyFetcher<T> implements PlugableDataFetcher<T>, LightDataFetcher<T> {

    private final Field field;
    private final Reference owner;
    private final FieldHelper converter;
    private volatile AccessibleObject property;

    PropertyFetcher(Field field, Reference owner) {
        this.field = field;
        this.owner = owner;
        this.converter = DirectFetchers.isConverted(field) ? new FieldHelper(field) : null;
    }

    @Override
    public T get(DataFetchingEnvironment environment) throws Exception {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    @Override
    @SuppressWarnings("unchecked") // the schema was made from the property
    public T get(GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        var value = value(source);
        return (T)
                (converter == null || value == null
                        ? value
                        : converter.transformOrAdaptResponse(value, environment.get()));
    }

    private Object value(Object source) throws Exception {
        if (property == null) {
            property = find();
        }
        try {
            return property instanceof Method method
                    ? method.invoke(source)
                    : ((java.lang.reflect.Field) property).get(source);
        } catch (InvocationTargetException thrown) {
            throw OperationFetcher.unwrapped(thrown);
        }
    }

    private AccessibleObject find() throws ReflectiveOperationException {
        var type = ClassloadingService.get().loadClass(owner.getClassName());
        return field.getMethodName() == null
                ? type.getField(field.getPropertyName())
                : type.getMethod(field.getMethodName());
    }
}
