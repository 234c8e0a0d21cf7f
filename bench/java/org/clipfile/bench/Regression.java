package org.clipfile.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Logistic regression: what each sign counts, so that the sum is the logarithm of the odds. */
final class Regression {

    /** How strongly what a sign counts is held back, but for the last, which is always 1. */
    private static final double HELD = 1;

    private static final double FIRST_STEP = 0.05;
    private static final int STEPS = 1500;

    private final List<double[]> signs = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();

    void add(double[] signsOfOne, boolean isRight) {
        signs.add(signsOfOne);
        outcomes.add(isRight);
    }

    double[] counts() {
        var counts = new double[signs.getFirst().length];
        var descent = new Descent(counts.length, FIRST_STEP, STEPS);
        while (!descent.isAtEnd()) {
            var slope = new double[counts.length];
            for (var one = 0; one < signs.size(); one++) {
                var miss = chance(counts, signs.get(one)) - (outcomes.get(one) ? 1 : 0);
                for (var sign = 0; sign < slope.length; sign++) {
                    slope[sign] += miss * signs.get(one)[sign];
                }
            }
            for (var sign = 0; sign < slope.length - 1; sign++) {
                slope[sign] += HELD * counts[sign];
            }
            descent.step(counts, slope);
        }
        return Arrays.stream(counts)
                .map(count -> Math.round(count * 100) / 100.0)
                .toArray();
    }

    static double chance(double[] counts, double[] signs) {
        var sum = 0.0;
        for (var sign = 0; sign < signs.length; sign++) {
            sum += counts[sign] * signs[sign];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
