package bangkom.competency.directory;

import static org.hamcrest.Matchers.is;

import bangkom.testkit.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** An agency of its own for a test, told of through the API as a personnel system would. */
final class Directory {
    final UUID agency = UUID.randomUUID();

    Directory() {
        Api.as(agency, "OPERATOR")
                .body(
                        "{\"code\": \"%s\", \"name\": \"Kabupaten\", \"kind\": \"REGENCY\", \"timeZone\": \"Asia/Jakarta\"}"
                                .formatted(agency))
                .put("/v1/agencies/" + agency)
                .then()
                .statusCode(200);
    }

    String unit(String code, String parent) {
        return id("/v1/org-units/batch", """
                {"code": "%s", "parentCode": %s, "name": "Unit %s", "remote": false, "region": "Kota",
                 "connectivity": "GOOD"}""".formatted(code, quoted(parent), code));
    }

    String post(String code, String unit) {
        return id("/v1/positions/batch", """
                {"code": "%s", "name": "Jabatan", "unitCode": "%s", "jobTier": "JF_AHLI_MUDA",
                 "jobFamily": "FUNCTIONAL", "jobGrade": 9}""".formatted(code, unit));
    }

    static String employee(String ref, String nip, String post, String unit, String supervisor) {
        return """
                {"externalRef": "%s", "nip": "%s", "name": "Pegawai %s", "employmentType": "PNS", "rank": "III/c",
                 "education": "S1", "legalStatus": "01", "positionCode": "%s", "unitCode": "%s",
                 "supervisorNip": %s}""".formatted(ref, nip, ref, post, unit, quoted(supervisor));
    }

    String person(String ref, String nip, String post, String unit, String supervisor) {
        return id("/v1/employees/batch", employee(ref, nip, post, unit, supervisor));
    }

    ValidatableResponse load(String path, String item) {
        return Api.as(agency, "HR_ADMIN")
                .body("{\"items\": [" + item + "]}")
                .post(path)
                .then()
                .statusCode(207);
    }

    /** Takes a verb with the version of now. */
    ValidatableResponse verb(String path, String verb, String body) {
        return Api.as(agency, "HR_ADMIN")
                .header("If-Match", etag(path))
                .body(body)
                .post(path + "/" + verb)
                .then();
    }

    JsonPath read(String path) {
        return Api.as(agency, "HR_ADMIN")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String etag(String path) {
        return Api.as(agency, "HR_ADMIN").get(path).header("ETag");
    }

    private String id(String path, String item) {
        return load(path, item).body("accepted", is(1)).extract().jsonPath().getString("items[0].id");
    }

    private static String quoted(String text) {
        return text == null ? null : '"' + text + '"';
    }
}
