package bangkom.training.jp;

/** One column of the conversion table: within the country or abroad. A cap of null does not limit. */
record JpRate(JpBasis basis, int perUnit, int factorPercent, Integer capJp) {
    /** Floor after the factor: part of an hour is not an hour. */
    int of(int units) {
        return Math.toIntExact((long) units * perUnit * factorPercent / 100);
    }
}
