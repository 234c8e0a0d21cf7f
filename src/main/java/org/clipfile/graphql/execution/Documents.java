package org.clipfile.graphql.execution;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;

/**
 * Parsed and validated documents. What was valid is kept, up to so many characters in all, so that a client who writes
 * values into its documents instead of using variables cannot fill the memory.
 */
@ApplicationScoped
@RegisterForReflection(
        // The kinds of Caffeine's caches and entries that a maximum weight chooses.
        classNames = {"com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.PSMW"})
class Documents implements PreparsedDocumentProvider {

    /** Grammar rules inside each other; each of a document's fields inside fields takes three. */
    private static final int DEEPEST_RULES = 400;

    private final GraphQLSchema schema;
    private final GraphQLConfig.Limits limits;
    private final TrustedDocuments trusted;
    private final ParserOptions parserOptions;
    private final Cache<String, PreparedDocument> valid;

    Documents(GraphQLSchema schema, GraphQLConfig config, TrustedDocuments trusted) {
        this.schema = schema;
        this.limits = config.limits();
        this.trusted = trusted;
        this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(limits.documentBytes())
                        .maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.documentBytes())
                        .maxRuleDepth(DEEPEST_RULES)
                        .readerTrackData(false));
        // SmallRye's handler of WebSockets parses documents too.
        ParserOptions.setDefaultOperationParserOptions(parserOptions);
        this.valid = Caffeine.newBuilder()
                .maximumWeight(config.documentCache())
                .<String, PreparedDocument>weigher((text, document) -> text.length())
                .executor(Runnable::run)
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var known = input.getGraphQLContext().<PreparedDocument>get(PreparedDocument.class);
        var document = known != null ? known : prepared(input.getQuery());
        return CompletableFuture.completedFuture(document.entry());
    }

    /** The document, or what is wrong with it. */
    PreparedDocument prepared(String text) {
        var known = valid.getIfPresent(text);
        if (known != null) {
            return known;
        }
        var prepared = prepare(text);
        if (prepared.isValid()) {
            valid.put(text, prepared);
        }
        return prepared;
    }

    private PreparedDocument prepare(String text) {
        try {
            checkLength(text);
            if (!trusted.allow(text)) {
                return refused(new NotTrusted());
            }
            var document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(parserOptions)
                    .build());
            checkNames(document);
            List<? extends GraphQLError> errors = ParseAndValidate.validate(schema, document);
            return errors.isEmpty() ? new PreparedDocument(document) : new PreparedDocument(errors);
        } catch (OverLimit overLimit) {
            return refused(overLimit);
        } catch (ParseCancelledTooDeepException tooDeep) {
            return refused(new OverLimit(
                    "A document may be at most %,d grammar rules deep; this one is deeper.".formatted(DEEPEST_RULES)));
        } catch (ParseCancelledException tooMany) {
            return refused(new OverLimit(
                    "A document may have at most %,d tokens; this one has more.".formatted(limits.tokens())));
        } catch (InvalidSyntaxException invalid) {
            return refused(invalid.toInvalidSyntaxError());
        }
    }

    private static PreparedDocument refused(GraphQLError error) {
        return new PreparedDocument(List.of(error));
    }

    private void checkLength(String text) {
        // A character takes at least one byte, so that a huge text need not be encoded to be refused.
        OverLimit.check("The length of a document in characters", limits.documentBytes(), text.length());
        OverLimit.check("The length of a document in bytes", limits.documentBytes(), utf8Length(text));
    }

    private static long utf8Length(String text) {
        return text.codePoints()
                .mapToLong(point -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
                .sum();
    }

    private void checkNames(Document document) {
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> OverLimit.check(
                        "The number of an operation's root fields",
                        limits.rootFields(),
                        operation.getSelectionSet().getSelections().size()));
        OverLimit.check("The number of a document's aliases", limits.aliases(), aliases(document));
    }

    /** A document is at most {@value #DEEPEST_RULES} rules deep when it gets here. */
    private static int aliases(Node<?> node) {
        var count = node instanceof Field field && field.getAlias() != null ? 1 : 0;
        for (Node<?> child : node.getChildren()) {
            count += aliases(child);
        }
        return count;
    }
}
