package org.clipfile.paging;

import java.util.Collection;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * HQL's {@code among(:ids, id)}: that an id, or another key, is one of those in an array. With {@code id in :ids} Hibernate
 * translates the statement to SQL anew in each query, and the database prepares another one for each number of ids. The
 * array does not come last, since a parameter that is the last argument of a function may have several values, and Hibernate
 * does not keep the SQL of such statements either. It finds this class by {@code META-INF/services}.
 */
public final class Among implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var types = contributions.getTypeConfiguration().getBasicTypeRegistry();
        contributions
                .getFunctionRegistry()
                .registerPattern("among", "?2=any(?1)", types.resolve(StandardBasicTypes.BOOLEAN));
    }

    /** The value of the parameter. */
    public static long[] array(Collection<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    /** The value of the parameter, for keys that are words. Panache takes it as one argument if it is cast to an object. */
    public static String[] words(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
