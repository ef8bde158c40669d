package bangkom.deploy.bench;

/** One piece of work over a whole agency: what the database alone does for it (may be empty), and how the service is asked. */
record AgencyWork(String title, String anchor, Step asked, String must) {
    /** Something that is done once. */
    interface Step {
        void run() throws Exception;
    }
}
