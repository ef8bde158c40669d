package bangkom.deploy.fuzz.breadth;

import bangkom.deploy.client.GatewayClient.As;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** Units, posts and civil servants of the trial's own, in either agency. */
record Newcomers(Trial trial, As who) {
    private static final LocalDate OLDEST = LocalDate.of(1975, 1, 1);
    private static final int BIRTHDAYS = 7_000;
    private static final int YEARS_AT_APPOINTMENT = 25;

    String unit(String name, String parentName) throws IOException, InterruptedException {
        var unit = new HashMap<String, Object>(Map.of(
                "code",
                code(name),
                "name",
                "Unit " + name,
                "remote",
                false,
                "region",
                "Kota Contoh",
                "connectivity",
                "GOOD"));
        if (parentName != null) {
            unit.put("parentCode", code(parentName));
        }
        return "/v1/org-units/" + trial.upsert(who, "/v1/org-units", unit);
    }

    String post(String name, String unitName) throws IOException, InterruptedException {
        var post = Map.of(
                "code",
                code(name),
                "name",
                "Jabatan " + name,
                "unitCode",
                code(unitName),
                "jobTier",
                "JF_AHLI_MUDA",
                "jobFamily",
                "FUNCTIONAL",
                "jobGrade",
                9);
        return "/v1/positions/" + trial.upsert(who, "/v1/positions", post);
    }

    String hire(int serial, String postName, String unitName) throws IOException, InterruptedException {
        var employee = Map.of(
                "externalRef",
                code("PEGAWAI-" + serial),
                "nip",
                nip(serial),
                "name",
                "Pegawai Uji " + serial,
                "employmentType",
                "PNS",
                "rank",
                "III/c",
                "education",
                "S1",
                "legalStatus",
                "01",
                "positionCode",
                code(postName),
                "unitCode",
                code(unitName));
        return "/v1/employees/" + trial.upsert(who, "/v1/employees", employee);
    }

    String code(String name) {
        return trial.mark() + "-" + name;
    }

    /** Born on a day that the mark chooses, so that the next run's people are others. */
    String nip(int serial) {
        var seconds = Long.parseLong(trial.mark().replaceAll("[^0-9]", ""));
        var birth = OLDEST.plusDays(seconds / 60 % BIRTHDAYS);
        var appointed = birth.plusYears(YEARS_AT_APPOINTMENT);
        return birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + appointed.format(DateTimeFormatter.ofPattern("yyyyMM"))
                + "1%03d".formatted(serial);
    }
}
