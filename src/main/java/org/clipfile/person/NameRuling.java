package org.clipfile.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.clipfile.paging.Among;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** What editors have said about a name, whichever story it stands in. There is one for a name: the latest. */
@Entity
public class NameRuling extends PanacheEntity {

    /** What editors can say about a name. */
    public enum Verdict {
        /** Whom a story knows by just this name is that person. */
        MEANS,
        /** Whom a story knows by just this name is not filed: an editor has deleted them. */
        LEFT_OUT,
        /** The string names nobody, wherever it stands. */
        NO_NAME
    }

    /** {@link Names#fold} of the name. */
    public String folded;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Verdict verdict;

    /** Who is meant; null unless the verdict is {@link Verdict#MEANS}. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    protected NameRuling() {}

    private NameRuling(String folded) {
        this.folded = folded;
    }

    /** Those about one of these names, with the people meant. */
    static List<NameRuling> on(Collection<String> folded) {
        return list(
                "from NameRuling r left join fetch r.person where among(?1, r.folded)", (Object) Among.words(folded));
    }

    /** What is said about one name. */
    public static Optional<NameRuling> on(String folded) {
        return find("folded", folded).firstResultOptional();
    }

    /** From now on the name means this person. */
    public static void means(String folded, Person person) {
        rule(folded, Verdict.MEANS, person);
    }

    /** From now on whoever has this name is left out. */
    public static void leaveOut(String folded) {
        rule(folded, Verdict.LEFT_OUT, null);
    }

    /** From now on the string is no name. */
    public static void noName(String folded) {
        rule(folded, Verdict.NO_NAME, null);
    }

    private static void rule(String folded, Verdict verdict, Person person) {
        if (folded.isEmpty()) {
            return;
        }
        var ruling = on(folded).orElseGet(() -> new NameRuling(folded));
        ruling.verdict = verdict;
        ruling.person = person;
        ruling.persist();
    }
}
