package org.clipfile.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The schema as a file, for people and tools who have no server at hand. */
@QuarkusTest
class ServedSchemaTest {

    private static final Path FILE = Path.of("docs/schema.graphql");

    @Test
    void theFileIsWhatIsServed() throws IOException {
        var served = given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (System.getProperty("schema.write") != null) {
            Files.writeString(FILE, served);
        }
        assertThat(FILE)
                .as(
                        "docs/schema.graphql is not what is served; ./mvnw test -Dtest=ServedSchemaTest -Dschema.write mends it")
                .hasContent(served);
    }
}
