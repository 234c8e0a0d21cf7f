package org.clipfile.person;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SamePersonTest {

    private static Sighting seen(String name, String role, String... companions) {
        return new Sighting(name, Set.of(), role.isEmpty() ? Set.of() : Set.of(role), Set.of(companions), Set.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hsu Maw-shin          | Hsu Maw Shin
                    Hsu Maw-shin          | Hsu Mawshin
                    Kim Jong-un           | Kim Jong Un
                    Kim Jong-un           | Jong-un Kim
                    Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva
                    Abdel Fattah al-Sisi  | Abdel Fattah Al Sisi
                    Seán O'Neill          | Sean O’Neill
                    M. K. Stalin          | MK Stalin
                    Gilbert Teodoro Jr    | Gilbert Teodoro, Jr.
                    Ngozi Okonjo-Iweala   | NGOZI OKONJO-IWEALA
                    """)
    void writtenAnotherWayItIsTheSameName(String one, String other) {
        assertTrue(SamePerson.same(Sighting.of(one), Sighting.of(other)));
        assertEquals(NameParts.of(one).sound(), NameParts.of(other).sound());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Volodymyr Zelenskiy   | Volodymyr Zelenskyy
                    Volodymyr Zelensky    | Volodymyr Zelenskiy
                    Vladimir Zelensky     | Volodymyr Zelenskyy
                    Mohammed bin Salman   | Muhammad bin Salman
                    Kassym-Jomart Tokayev | Kassym-Jomart Tokaev
                    Abdel Fattah al-Sisi  | Abdul Fattah el-Sisi
                    George W. Bush        | George Bush
                    Marjorie Taylor Greene | Marjorie Greene
                    Andrés Manuel López Obrador | Andres Lopez Obrador
                    """)
    void anotherSpellingNeedsEvidence(String one, String other) {
        assertEquals(NameParts.of(one).sound(), NameParts.of(other).sound(), "found by its sound");
        assertFalse(SamePerson.same(Sighting.of(one), Sighting.of(other)), "nothing but the name");
        assertFalse(SamePerson.same(seen(one, "president"), seen(other, "goalkeeper")), "roles that do not agree");
        assertTrue(SamePerson.same(seen(one, "Ukrainian President"), seen(other, "president")), "the same role");
        assertTrue(
                SamePerson.same(seen(one, "", "vladimir putin"), seen(other, "", "vladimir putin")),
                "the same company");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Martin Luther King Jr | Martin Luther King
                    Ferdinand Marcos Jr.  | Ferdinand Marcos
                    Ferdinand Marcos Jr.  | Ferdinand Marcos Sr.
                    George W. Bush        | George H. W. Bush
                    Boris Johnson         | Boris Jensen
                    Kim Jong-un           | Kim Jong-il
                    Li Keqiang            | Li Qiang
                    Michael Jordan        | Michaela Jordan
                    Suharto               | Suharno
                    Bush                  | George Bush
                    """)
    void noEvidenceMakesTwoNamesOne(String one, String other) {
        assertFalse(SamePerson.same(
                seen(one, "president", "colin powell", "sukarno"),
                seen(other, "president", "colin powell", "sukarno")));
    }

    @Test
    void twoJohnSmithsWithOtherRolesStayApart() {
        assertFalse(SamePerson.same(seen("John Smith", "Labour leader"), seen("John Smith", "striker")));
        assertTrue(SamePerson.same(seen("John Smith", "Labour leader"), seen("John Smith", "former Labour leader")));
        assertTrue(SamePerson.same(
                seen("John Smith", "Labour leader", "tony blair"), seen("John Smith", "barrister", "tony blair")));
    }

    @Test
    void twoJohnSmithsOfOtherTopicsStayApart() {
        var politics = new Sighting("John Smith", Set.of(), Set.of("leader"), Set.of(), Set.of(1L, 2L));
        var sport = new Sighting("John Smith", Set.of(), Set.of(), Set.of(), Set.of(3L));
        var parliament = new Sighting("John Smith", Set.of(), Set.of("speaker"), Set.of(), Set.of(2L));
        assertFalse(SamePerson.same(politics, sport));
        assertTrue(SamePerson.same(politics, parliament));
    }

    @Test
    void aRareNameIsOnePersonWhateverBecameOfHim() {
        assertTrue(SamePerson.same(seen("Yuri Ushakov", "Kremlin aide"), seen("Yuri Ushakov", "defendant")));
    }

    @Test
    void theNameInAnotherScriptDecides() {
        var lai = new Sighting("William Lai", Set.of("賴清德"), Set.of(), Set.of(), Set.of());
        var chingTe = new Sighting("Lai Ching-te", Set.of("賴清德"), Set.of(), Set.of(), Set.of());
        assertTrue(SamePerson.same(lai, chingTe));
    }

    @Test
    void aSingleNameHasNoSound() {
        assertTrue(NameParts.of("Suharto").sound().isEmpty());
        assertNotEquals(
                NameParts.of("Xi Jinping").sound(), NameParts.of("Li Keqiang").sound());
    }
}
