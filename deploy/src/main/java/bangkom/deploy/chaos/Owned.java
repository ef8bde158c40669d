package bangkom.deploy.chaos;

/** Rows that clients write, and the table in which their owner keeps them. */
enum Owned {
    EMPLOYEE("competency", "employee"),
    DELEGATION("competency", "delegation"),
    BUDGET_LINE("training", "budget_line"),
    PROJECT("evaluation", "application_project");

    final String database;
    final String table;

    Owned(String database, String table) {
        this.database = database;
        this.table = table;
    }
}
