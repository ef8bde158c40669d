package bangkom.deploy.bench;

import java.util.List;

/** Statements of one transaction; {@code :n} stands for a random number from 1 to {@code most}. */
record AnchorSql(long most, List<String> statements) {
    static AnchorSql of(long most, String... statements) {
        return new AnchorSql(most, List.of(statements));
    }

    /** The id of the n-th thing of a kind, as sample-agency.sql makes it. */
    static String id(int kind) {
        return "('0198c0%02x-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid".formatted(kind);
    }
}
