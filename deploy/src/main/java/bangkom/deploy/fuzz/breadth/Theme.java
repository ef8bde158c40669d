package bangkom.deploy.fuzz.breadth;

/** One kind of thing that is done. */
interface Theme {
    void run() throws Exception;
}
