package org.clipfile.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.clipfile.extract.FoundMention;
import org.clipfile.extract.FoundPerson;
import org.clipfile.extract.Part;
import org.clipfile.testing.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** People of one story after the other, in one batch and in several. */
@QuarkusTest
class PersonRegisterTest {

    @Inject
    PersonRegister register;

    @Inject
    Archive archive;

    @BeforeEach
    void clear() {
        archive.clear();
    }

    private static FoundPerson found(String name, String role, String... nativeNames) {
        return new FoundPerson(
                name, List.of(new FoundMention(Part.BODY, 0, name.length(), name)), role, List.of(nativeNames));
    }

    /** Files the people of one story and gives their ids by name. */
    private Map<String, Long> file(Set<Long> topics, FoundPerson... story) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var people = Arrays.asList(story);
            var ids = new HashMap<String, Long>();
            register.resolve(null, topics, people, register.roll(people))
                    .parts()
                    .forEach(part -> ids.put(part.named().name(), part.person().id));
            return ids;
        });
    }

    @Test
    void anotherSpellingWithTheSameRoleInTheSameBatchIsTheSamePerson() {
        var people =
                List.of(found("Volodymyr Zelenskiy", "Ukrainian President"), found("Volodymyr Zelenskyy", "President"));
        var ids = QuarkusTransaction.requiringNew().call(() -> {
            var roll = register.roll(people);
            var one = register.resolve(null, Set.of(), people.subList(0, 1), roll);
            var other = register.resolve(null, Set.of(), people.subList(1, 2), roll);
            return new HashSet<>(List.of(
                    one.parts().getFirst().person().id, other.parts().getFirst().person().id));
        });
        assertEquals(1, ids.size());
    }

    @Test
    void anotherSpellingIsLearnedAndKnownFromThenOn() {
        var first = file(Set.of(), found("Hsu Maw-shin", null)).get("Hsu Maw-shin");
        assertEquals(first, file(Set.of(), found("Hsu Maw Shin", "spokesman")).get("Hsu Maw Shin"));
        assertEquals(first, file(Set.of(), found("HSU MAW SHIN", null)).get("HSU MAW SHIN"));
    }

    @Test
    void aNameInAnotherScriptJoinsTwoNames() {
        var first = file(Set.of(), found("William Lai", "President", "賴清德")).get("William Lai");
        assertEquals(first, file(Set.of(), found("Lai Ching-te", null, "賴清德")).get("Lai Ching-te"));
    }

    @Test
    void aJuniorIsSomebodyElse() {
        var father = file(Set.of(), found("Ferdinand Marcos", "President")).get("Ferdinand Marcos");
        assertNotEquals(
                father,
                file(Set.of(), found("Ferdinand Marcos Jr.", "President")).get("Ferdinand Marcos Jr."));
    }

    @Test
    void aRareNameNeedsNoEvidence() {
        var first = file(Set.of(), found("Yuri Ushakov", "Kremlin aide")).get("Yuri Ushakov");
        assertEquals(first, file(Set.of(), found("Yuri Ushakov", "pensioner")).get("Yuri Ushakov"));
    }
}
