package org.clipfile.graphql.execution;

import java.lang.reflect.InvocationTargetException;

import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.LookupService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;

import graphql.schema.DataFetchingEnvironment;

/**
 * Calls a query method on the thread that the request runs on. Of requests that SmallRye carries out itself, it does what
 * Quarkus's fetcher does.
 *
 * @param <K> keys of batches, of which there are none here
 * @param <T> what the method returns
 */
class OperationFetcher<K, T> extends QuarkusDefaultDataFetcher<K, T> {

    private final boolean converted;
    private volatile Object api;

    OperationFetcher(Operation operation, Type type) {
        super(operation, type);
        this.converted = DirectFetchers.isConverted(operation);
    }

    @Override
    @SuppressWarnings("unchecked") // the schema was made from the method
    public T get(DataFetchingEnvironment environment) throws Exception {
        var running = Running.of(environment);
        if (running == null) {
            return super.get(environment);
        }
        running.proceed();
        Object[] arguments;
        try {
            arguments = argumentHelper.getArguments(environment).toArray();
        } catch (AbstractDataFetcherException malformed) {
            // SmallRye knows how to say that.
            return super.get(environment);
        }
        var value = call(arguments);
        return (T) (converted ? fieldHelper.transformOrAdaptResponse(value, environment) : value);
    }

    private Object call(Object[] arguments) throws Exception {
        if (api == null) {
            var type = operationInvoker.getMethod().getDeclaringClass();
            api = LookupService.get().getInstance(type).get();
        }
        try {
            return operationInvoker.getMethod().invoke(api, arguments);
        } catch (InvocationTargetException thrown) {
            throw unwrapped(thrown);
        }
    }

    /** What a method threw. */
    static Exception unwrapped(InvocationTargetException thrown) {
        return switch (thrown.getCause()) {
            case Exception exception -> exception;
            case Error error -> throw error;
            case null, default -> thrown;
        };
    }
}
