package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;

import bangkom.deploy.client.Waiting;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** A file with a good and a bad row is taken in; a long one is stopped while it waits behind another. */
record Files(Trial trial) implements Theme {
    private static final String PATH = "/v1/competency/imports?kind=employees";
    private static final String HEADER = "externalRef,nip,name,employmentType,contractStart,contractEnd,rank,education,"
            + "legalStatus,positionCode,unitCode,supervisorNip,targetPositionCode\n";
    private static final int MANY = 40_000;
    private static final Set<String> ENDED = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

    @Override
    public void run() throws IOException, InterruptedException {
        var own = new Newcomers(trial, HR);
        own.unit("IMPOR", null);
        own.post("DIMUAT", "IMPOR");
        var some = sent(PATH, HEADER + row(own, 941, own.nip(941)) + row(own, 942, "123"));
        ended(some);
        var ahead = sent(PATH + "&validateOnly=true", many(own, 0));
        var behind = sent(PATH + "&validateOnly=true", many(own, MANY));
        trial.suite().post(HR, behind + "/cancellation", Map.of()).expect(200);
        trial.suite().post(HR, ahead + "/cancellation", Map.of());
        ended(ahead);
    }

    private String sent(String path, String rows) throws IOException, InterruptedException {
        var job = trial.suite().upload(HR, path, "text/csv", rows).expect(202).body();
        return "/v1/competency/jobs/" + Trial.id(job);
    }

    private void ended(String job) throws IOException, InterruptedException {
        Waiting.until(
                "a job has ended",
                () -> trial.suite().get(HR, job),
                answer -> ENDED.contains(answer.expect(200).body().get("state").asText()));
    }

    private static String many(Newcomers own, int from) {
        var rows = new StringBuilder(HEADER);
        for (int n = from; n < from + MANY; n++) {
            rows.append(row(own, n, "198503172010011005"));
        }
        return rows.toString();
    }

    private static String row(Newcomers own, int n, String nip) {
        return "%s,%s,Pegawai Impor,PNS,,,III/c,S1,01,%s,%s,,\n"
                .formatted(own.code("IMPOR-" + n), nip, own.code("DIMUAT"), own.code("IMPOR"));
    }
}
