package org.clipfile.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rules as terms with weights: what is joined by {@code OR} at the outside, whatever it is made of inside. */
final class RuleTerms {

    /** Weights are rounded to steps of this factor, so that a rule is a few groups that can be read. */
    private static final double STEP = 1.2;

    private static final double GREATEST = 10;
    private static final int LINE = 118;
    private static final Pattern WEIGHTED = Pattern.compile("(.*)\\^([0-9.]+)");

    /** What no line ends within: a word, or a phrase with all that clings to it. */
    private static final Pattern WORDS = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+");

    private RuleTerms() {}

    /** The terms of a rule, as they are written, with their weights. */
    static Map<String, Double> of(String rule) {
        var terms = new LinkedHashMap<String, Double>();
        gather(rule.replaceAll("\\s+", " ").strip(), 1, terms);
        return terms;
    }

    private static void gather(String rule, double weight, Map<String, Double> terms) {
        var parts = parts(rule, " OR ");
        if (parts.size() > 1) {
            parts.forEach(part -> gather(part, weight, terms));
            return;
        }
        var isCompound = parts(rule, " AND ").size()
                        + parts(rule, " NEAR/").size()
                        + parts(rule, " -").size()
                > 3;
        var weighted = WEIGHTED.matcher(rule);
        if (!isCompound && weighted.matches()) {
            gather(weighted.group(1), weight * Double.parseDouble(weighted.group(2)), terms);
        } else if (!isCompound
                && rule.startsWith("(")
                && parts(inside(rule), " OR ").size() > 1) {
            gather(inside(rule), weight, terms);
        } else {
            terms.merge(rule, weight, Math::max);
        }
    }

    private static String inside(String bracketed) {
        return bracketed.substring(1, bracketed.length() - 1);
    }

    /** What stands between the operators that are in no bracket and no phrase. */
    private static List<String> parts(String rule, String operator) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var isQuoted = false;
        var start = 0;
        for (var at = 0; at < rule.length(); at++) {
            var character = rule.charAt(at);
            isQuoted ^= character == '"';
            if (!isQuoted) {
                depth += character == '(' ? 1 : character == ')' ? -1 : 0;
                if (depth == 0 && rule.startsWith(operator, at)) {
                    parts.add(rule.substring(start, at));
                    start = at + operator.length();
                }
            }
        }
        parts.add(rule.substring(start));
        return parts;
    }

    /** A rule of these terms, in lines, each with two spaces in front. */
    static String rule(Map<String, Double> terms) {
        var byWeight = new TreeMap<Double, List<String>>();
        terms.forEach((term, weight) -> byWeight.computeIfAbsent(rounded(weight), any -> new ArrayList<>())
                .add(term));
        var groups = new ArrayList<String>();
        byWeight.descendingMap().forEach((weight, group) -> {
            var needsBrackets = group.size() > 1
                    || weight != 1
                            && group.getFirst().contains(" ")
                            && !group.getFirst().matches("\"[^\"]*\"|\\([^()]*\\)");
            var joined = String.join(" OR ", group);
            groups.add((needsBrackets ? "(" + joined + ")" : joined)
                    + (weight == 1
                            ? ""
                            : String.format(Locale.ROOT, "^%.4g", weight)
                                    .replaceAll("0+$", "")
                                    .replaceAll("\\.$", "")));
        });
        var text = new StringBuilder("  ");
        var column = 2;
        for (var word : WORDS.matcher(String.join(" OR ", groups))
                .results()
                .map(MatchResult::group)
                .toList()) {
            if (column + word.length() > LINE) {
                text.append("\n  ");
                column = 2;
            } else if (column > 2) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString();
    }

    private static double rounded(double weight) {
        var step = Math.pow(STEP, Math.round(Math.log(weight) / Math.log(STEP)));
        return Math.min(GREATEST, Math.round(step * 100) / 100.0);
    }
}
