package org.clipfile.bench;

/** Goes down a slope in steps (Adam, Kingma and Ba 2015), until they are a tenth as long as the first. */
final class Descent {

    private static final double MEAN = 0.9;
    private static final double SQUARE = 0.99;

    private final double[] mean;
    private final double[] square;
    private final double length;
    private final int steps;
    private int step;

    /**
     * @param length of the first step
     * @param steps how many there will be
     */
    Descent(int numbers, double length, int steps) {
        mean = new double[numbers];
        square = new double[numbers];
        this.length = length;
        this.steps = steps;
    }

    boolean isAtEnd() {
        return step == steps;
    }

    /** One step from {@code numbers} against the slope. */
    void step(double[] numbers, double[] slope) {
        var now = length * (1 - 0.9 * step / steps);
        step++;
        for (var at = 0; at < numbers.length; at++) {
            mean[at] = MEAN * mean[at] + (1 - MEAN) * slope[at];
            square[at] = SQUARE * square[at] + (1 - SQUARE) * slope[at] * slope[at];
            numbers[at] -= now
                    * (mean[at] / (1 - Math.pow(MEAN, step)))
                    / (Math.sqrt(square[at] / (1 - Math.pow(SQUARE, step))) + 1e-8);
        }
    }
}
