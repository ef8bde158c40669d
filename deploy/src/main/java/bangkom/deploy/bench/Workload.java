package bangkom.deploy.bench;

/** One kind of work: what the database alone does for it, how the service is asked, and how near the one has to be to the other. */
record Workload(String title, AnchorSql anchor, HttpLoad.Requests requests, int expected, String must, String aim) {}
