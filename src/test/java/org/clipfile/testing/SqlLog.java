package org.clipfile.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Writes down what Hibernate asks the database. */
@PersistenceUnitExtension
@ApplicationScoped
public class SqlLog implements StatementInspector {

    private static final long serialVersionUID = 1;

    private final transient List<String> statements = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        statements.add(sql);
        return sql;
    }

    List<String> during(Supplier<?> work) {
        statements.clear();
        work.get();
        return List.copyOf(statements);
    }
}
