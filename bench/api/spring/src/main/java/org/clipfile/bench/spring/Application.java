package org.clipfile.bench.spring;

import java.time.Instant;
import java.util.Locale;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;

/** The measured part of the contract on Spring for GraphQL, H2 and Lucene; see bench/README.md. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** Documents are parsed and validated once, as Clipfile and Mercurius do. */
    @Bean
    GraphQlSourceBuilderCustomizer cachedDocuments() {
        var documents = Caffeine.newBuilder().maximumSize(1000).<String, PreparsedDocumentEntry>buildAsync();
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(
                (input, parse) -> documents.get(input.getQuery(), query -> parse.apply(input))));
    }

    @Bean
    RuntimeWiringConfigurer dateTime() {
        var scalar = GraphQLScalarType.newScalar()
                .name("DateTime")
                .coercing(new InstantCoercing())
                .build();
        return wiring -> wiring.scalar(scalar);
    }

    private static final class InstantCoercing implements Coercing<Instant, String> {

        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            return result.toString();
        }

        @Override
        public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
            return Instant.parse(input.toString());
        }

        @Override
        public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return Instant.parse(((StringValue) input).getValue());
        }
    }
}
