package bangkom.deploy.bench;

/** How long a file took in milliseconds: until it was taken, until all of it was stored, and all of it when sent again. */
record Imported(long taken, long stored, long again) {}
