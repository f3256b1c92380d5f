package io.zhengyou.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.models.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedJarIT {

    @TempDir
    private static Path folder;

    private static PackagedServer server;

    @BeforeAll
    static void start() throws IOException {
        server = PackagedServer.startIn(folder, "-XX:TieredStopAtLevel=1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void deploysEveryModelAndFormByteForByte() throws Exception {
        var deployed = deployedFiles();

        var files = new ArrayList<>(ModelFiles.in(Path.of("bpmn"), ".bpmn"));
        files.addAll(ModelFiles.in(Path.of("bpmn"), ".dmn"));
        files.addAll(ModelFiles.in(Path.of("forms"), ".form"));
        assertThat(files).isNotEmpty().allSatisfy(file ->
                assertThat(deployed.get(file.getFileName().toString())).as(file.toString()).isEqualTo(Files.readAllBytes(file)));
    }

    @Test
    void startsWithoutTheDemoPeople() throws Exception {
        assertThat(json("/user")).extracting(user -> user.path("id").asText()).containsExactly("admin");
    }

    @Test
    void keepsItsDataOverARestart() throws Exception {
        var created = server.post("/group/create", "{\"id\":\"kept\",\"name\":\"留存\",\"type\":\"WORKFLOW\"}");
        assertThat(created.statusCode()).isEqualTo(204);

        server.close();
        server.restart();

        assertThat(json("/group/kept").path("name").asText()).isEqualTo("留存");
    }

    @Test
    void carriesItsBillOfMaterials() throws Exception {
        try (var jar = new JarFile("target/zhengyou.jar");
                var bom = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            var components = new ObjectMapper().readTree(bom).path("components");
            assertThat(components).extracting(component -> component.path("name").asText()).contains("camunda-engine", "h2", "postgresql");
        }
    }

    /** By file name, as the engine names resources from a jar. */
    private static Map<String, byte[]> deployedFiles() throws Exception {
        var files = new HashMap<String, byte[]>();
        for (var deployment : json("/deployment?sortBy=deploymentTime&sortOrder=asc")) {
            var resources = "/deployment/" + deployment.path("id").asText() + "/resources";
            for (var resource : json(resources)) {
                var name = Path.of(resource.path("name").asText()).getFileName().toString();
                files.put(name, server.get(resources + "/" + resource.path("id").asText() + "/data").body());
            }
        }
        return files;
    }

    private static JsonNode json(String path) throws Exception {
        var response = server.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }
}
