package bangkom.deploy.bench;

import bangkom.deploy.SampleNip;
import java.time.LocalDate;

/** A made-up civil servant: number {@code n} of all that were ever made, {@code place} in a file. */
record SampleRow(long n, long place, String nip, String name, String supervisorNip, int unit, int post) {
    static final int UNITS = 400;
    static final int POSTS = 300;
    static final String HEADER = "externalRef,nip,name,employmentType,contractStart,contractEnd,rank,education,"
            + "legalStatus,positionCode,unitCode,supervisorNip,targetPositionCode";

    private static final int TEAM = 48;
    private static final String[] NAMES = {"Ayu", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Gede", "Hasan"};

    /** Teams of 48: the head stands first, in every tenth team last; heads are led by the first of the file. */
    static SampleRow of(long first, long place, long rows) {
        long team = place / TEAM * TEAM;
        long head = team / TEAM % 10 == 9 ? Math.min(team + TEAM, rows) - 1 : team;
        var leader = place == 0 ? null : SampleNip.of(first + (place == head ? 0 : head));
        return new SampleRow(
                first + place,
                place,
                SampleNip.of(first + place),
                NAMES[(int) (place % 8)] + " " + NAMES[(int) (place / 8 % 8)] + " " + place,
                leader,
                (int) (place / TEAM % UNITS),
                (int) (place % POSTS));
    }

    LocalDate birthDate() {
        return SampleNip.birthDate(n);
    }

    String csv() {
        return String.join(
                ",",
                "REF-" + place,
                nip,
                name,
                "PNS",
                "",
                "",
                "III/c",
                "S1",
                "01",
                "P" + post,
                "U" + unit,
                supervisorNip == null ? "" : supervisorNip,
                "");
    }
}
