package io.zhengyou.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;

/** The files of a deployment, as they were brought. */
public final class DeployedFiles {

    private static final String FORM = ".form";

    private DeployedFiles() {}

    /** @param resource the name of the file, with its folders */
    public static byte[] content(RepositoryService repository, String deployment, String resource) {
        try (var content = repository.getResourceAsStream(deployment, resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of its forms, by their names without folders. */
    public static Map<String, byte[]> forms(RepositoryService repository, String deployment) {
        Map<String, byte[]> forms = new TreeMap<>();
        repository.getDeploymentResourceNames(deployment).stream().filter(name -> name.endsWith(FORM))
                .forEach(name -> forms.put(baseName(name), content(repository, deployment, name)));
        return forms;
    }

    /** The name of a file without its folders. */
    public static String baseName(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }
}
