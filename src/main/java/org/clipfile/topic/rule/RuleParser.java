package org.clipfile.topic.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clipfile.refusal.BadInput;
import org.clipfile.topic.rule.Clause.And;
import org.clipfile.topic.rule.Clause.Form;
import org.clipfile.topic.rule.Clause.Near;
import org.clipfile.topic.rule.Clause.Or;
import org.clipfile.topic.rule.Clause.Term;
import org.clipfile.topic.rule.Clause.Weighted;

/**
 * Reads the text of a rule. Recursive descent; {@code NEAR/n} binds closest, then {@code AND} and {@code -}, then
 * {@code OR}:
 *
 * <pre>
 * any      = all { "OR" all }
 * all      = near { "AND" near | "-" near }
 * near     = weighted { "NEAR/" number weighted }
 * weighted = single [ "^" number ]
 * single   = [ field ":" ] ( "(" any ")" | '"' words '"' | [ "=" ] word [ "*" ] )
 * </pre>
 */
final class RuleParser {

    /** Deeper than any rule that somebody can read. */
    private static final int MAX_DEPTH = 20;

    /** One query of the library takes no more. */
    private static final int MAX_TERMS = 1000;

    private static final float MAX_WEIGHT = 10;
    private static final int MAX_DISTANCE = 50;

    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern OR = Pattern.compile("OR(?![^\\s()\"])");
    private static final Pattern AND = Pattern.compile("AND(?![^\\s()\"])");
    private static final Pattern NEAR = Pattern.compile("NEAR(?:/([0-9]{1,4}))?(?![^\\s()\"])");
    private static final Pattern NOT = Pattern.compile("-(?=\\S)");
    private static final Pattern FIELD = Pattern.compile("([\\p{L}_]+):");
    private static final Pattern WEIGHT = Pattern.compile("\\^([0-9]{1,3}(?:\\.[0-9]{1,3})?)?");
    private static final Pattern OPEN = Pattern.compile("\\(");
    private static final Pattern CLOSE = Pattern.compile("\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("(=?)([^\\s\"()^*:]+)(\\*?)");
    private static final Pattern LEGIBLE = Pattern.compile("[\\p{L}\\p{N}]");

    private final String rule;
    private int position;
    private int depth;
    private int terms;

    private RuleParser(String rule) {
        this.rule = rule;
    }

    /**
     * @throws BadInput with the position, counted from 1, if the text is no rule
     */
    static Clause parse(String rule) {
        var parser = new RuleParser(rule);
        parser.skip();
        var clause = parser.any(Field.TEXT);
        if (parser.position < rule.length()) {
            throw parser.unreadable(parser.at(CLOSE).lookingAt() ? "there is no '(' for this ')'" : "OR is missing");
        }
        return clause;
    }

    private Clause any(Field field) {
        var clauses = new ArrayList<Clause>();
        do {
            clauses.add(all(field));
        } while (take(OR));
        return clauses.size() == 1 ? clauses.getFirst() : new Or(List.copyOf(clauses));
    }

    private Clause all(Field field) {
        if (at(NOT).lookingAt()) {
            throw unreadable("a rule must say what it wants before what it does not want");
        }
        var required = new ArrayList<>(List.of(near(field)));
        var excluded = new ArrayList<Clause>();
        while (true) {
            if (take(AND)) {
                (take(NOT) ? excluded : required).add(near(field));
            } else if (take(NOT)) {
                excluded.add(near(field));
            } else {
                return required.size() == 1 && excluded.isEmpty()
                        ? required.getFirst()
                        : new And(List.copyOf(required), List.copyOf(excluded));
            }
        }
    }

    private Clause near(Field field) {
        var start = position;
        var left = weighted(field);
        while (true) {
            var near = at(NEAR);
            if (!near.lookingAt()) {
                return left;
            }
            var distance = near.group(1) == null ? -1 : Integer.parseInt(near.group(1));
            if (distance < 0 || distance > MAX_DISTANCE) {
                throw unreadable("NEAR is followed by '/' and at most how many words stand between, up to "
                        + MAX_DISTANCE + ", such as NEAR/5");
            }
            requireNearby(left, start);
            move(near);
            var rightStart = position;
            var right = weighted(field);
            requireNearby(right, rightStart);
            if (fieldOf(left) != fieldOf(right)) {
                throw unreadable(rightStart, "both sides of NEAR must be in the same field");
            }
            left = new Near(left, right, distance);
        }
    }

    private void requireNearby(Clause clause, int start) {
        if (!isNearby(clause)) {
            throw unreadable(start, "NEAR takes words, phrases and several of them with OR on either side");
        }
    }

    private static boolean isNearby(Clause clause) {
        return switch (clause) {
            case Term term -> true;
            case Near near -> true;
            case Or or ->
                or.clauses().stream().allMatch(RuleParser::isNearby)
                        && or.clauses().stream()
                                        .map(RuleParser::fieldOf)
                                        .distinct()
                                        .count()
                                == 1;
            case And and -> false;
            case Weighted weighted -> false;
        };
    }

    /** Of a clause that may stand beside NEAR. */
    private static Field fieldOf(Clause clause) {
        return switch (clause) {
            case Term term -> term.field();
            case Near near -> fieldOf(near.left());
            case Or or -> fieldOf(or.clauses().getFirst());
            case And and -> fieldOf(and.required().getFirst());
            case Weighted weighted -> fieldOf(weighted.clause());
        };
    }

    private Clause weighted(Field field) {
        var clause = single(field);
        var weight = at(WEIGHT);
        if (!weight.lookingAt()) {
            return clause;
        }
        var number = weight.group(1) == null ? 0 : Float.parseFloat(weight.group(1));
        if (number <= 0 || number > MAX_WEIGHT) {
            throw unreadable("'^' is followed by a weight above 0 and up to 10, such as ^2 or ^0.5");
        }
        move(weight);
        return new Weighted(clause, number);
    }

    private Clause single(Field outer) {
        var field = field(outer);
        if (take(OPEN)) {
            if (++depth > MAX_DEPTH) {
                throw unreadable("there are more than " + MAX_DEPTH + " brackets within each other");
            }
            var clause = any(field);
            if (!take(CLOSE)) {
                throw unreadable(position < rule.length() ? "OR or ')' is missing" : "')' is missing");
            }
            depth--;
            return clause;
        }
        var quoted = at(QUOTED);
        if (quoted.lookingAt()) {
            var text = quoted.group(1).strip();
            var prefix = text.endsWith("*");
            var term =
                    term(field, prefix ? text.substring(0, text.length() - 1) : text, prefix ? Form.PREFIX : Form.STEM);
            move(quoted);
            return term;
        }
        var word = at(WORD);
        if (!word.lookingAt() || isOperator()) {
            throw unreadable(
                    position < rule.length() && rule.charAt(position) == '"'
                            ? "a quotation mark is not closed"
                            : "a term is missing");
        }
        var prefix = !word.group(3).isEmpty();
        var exact = !word.group(1).isEmpty();
        if (prefix && exact) {
            throw unreadable("a word has either '=' in front or '*' behind it");
        }
        var term = term(field, word.group(2), prefix ? Form.PREFIX : exact ? Form.EXACT : Form.STEM);
        move(word);
        return term;
    }

    private Field field(Field outer) {
        var name = at(FIELD);
        if (!name.lookingAt()) {
            return outer;
        }
        var field = Field.named(name.group(1));
        if (field.isEmpty()) {
            throw unreadable("there is no field '%s'; there are headline and person".formatted(name.group(1)));
        }
        move(name);
        return field.get();
    }

    private Term term(Field field, String text, Form form) {
        if (!LEGIBLE.matcher(text).find()) {
            throw unreadable("a term has at least one letter or digit");
        }
        if (form == Form.PREFIX
                && !LEGIBLE.matcher(text.substring(text.length() - 1)).find()) {
            throw unreadable("'*' stands right behind a letter or digit");
        }
        if (++terms > MAX_TERMS) {
            throw unreadable("there are more than %,d terms".formatted(MAX_TERMS));
        }
        return new Term(field, text, form);
    }

    private boolean isOperator() {
        return at(OR).lookingAt() || at(AND).lookingAt() || at(NEAR).lookingAt();
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(rule).region(position, rule.length()).useTransparentBounds(true);
    }

    private boolean take(Pattern pattern) {
        var found = at(pattern);
        if (!found.lookingAt()) {
            return false;
        }
        move(found);
        return true;
    }

    private void move(Matcher found) {
        position = found.end();
        skip();
    }

    private void skip() {
        var space = at(SPACE);
        if (space.lookingAt()) {
            position = space.end();
        }
    }

    private BadInput unreadable(String why) {
        return unreadable(position, why);
    }

    private static BadInput unreadable(int position, String why) {
        return new BadInput("The rule cannot be read at character %d: %s.".formatted(position + 1, why));
    }
}
