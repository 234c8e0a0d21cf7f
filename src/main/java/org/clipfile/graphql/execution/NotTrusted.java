package org.clipfile.graphql.execution;

import java.util.List;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;

/** Says that a document is none of those that are answered. */
final class NotTrusted implements GraphQLError {

    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
        return "Only trusted documents are answered here, and this is none of them.";
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.ValidationError;
    }
}
