package bangkom.deploy.chaos;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The copies that services keep of what others own, as fingerprints of their rows in order. */
record Mirrors(Map<String, String> prints) {
    private static final String TABLES = """
            select coalesce(string_agg(table_name, ' ' order by table_name), '') from information_schema.tables
            where table_schema = 'public' and table_name like '%\\_mirror'""";

    static Mirrors read(Databases databases) throws SQLException {
        var prints = new TreeMap<String, String>();
        for (var database : Databases.ALL) {
            for (var table : List.of(databases.text(database, TABLES).split(" "))) {
                if (!table.isEmpty()) {
                    prints.put(database + "." + table, databases.text(database, """
                                    select count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\n' order by t::text), ''))
                                    from %s t""".formatted(table)));
                }
            }
        }
        return new Mirrors(prints);
    }

    long rows() {
        return prints.values().stream()
                .mapToLong(print -> Long.parseLong(print.split(" ")[0]))
                .sum();
    }

    /** Tables that are not as they were. */
    List<String> changedSince(Mirrors before) {
        return prints.keySet().stream()
                .filter(table -> !prints.get(table).equals(before.prints.get(table)))
                .toList();
    }
}
