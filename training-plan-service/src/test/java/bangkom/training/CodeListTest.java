package bangkom.training;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import bangkom.testkit.Api;
import bangkom.testkit.CodeListContract;
import bangkom.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CodeListTest {
    @Test
    void everyCodeOfTheDocumentIsCalledSomethingInBothLanguages() throws IOException {
        CodeListContract.check("training");
    }

    @Test
    void aListIsReadOnceUntilItChanges() {
        var list = Api.as(UUID.randomUUID(), "EMPLOYEE").get("/v1/code-lists/development-form");
        list.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .body("name", is("development-form"))
                .body("title.id", not(emptyOrNullString()))
                .body("codes.find { it.code == 'STRUCTURAL_LEADERSHIP_TRAINING' }.siasnCode", is("1"))
                .body("codes.find { it.code == 'STRUCTURAL_LEADERSHIP_TRAINING' }.label.en", not(emptyOrNullString()));
        Api.as(UUID.randomUUID(), "AUDITOR")
                .header("If-None-Match", list.header("ETag"))
                .get("/v1/code-lists/development-form")
                .then()
                .statusCode(304)
                .header("ETag", list.header("ETag"));
        Api.as(UUID.randomUUID(), "AUDITOR")
                .get("/v1/code-lists/nothing")
                .then()
                .statusCode(404)
                .body("code", is("NOT_FOUND"));
    }
}
