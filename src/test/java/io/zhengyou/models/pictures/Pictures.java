package io.zhengyou.models.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import io.zhengyou.browser.Browsers;
import io.zhengyou.models.ModelFiles;
import io.zhengyou.models.NodeChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws the models that changed into {@code docs/diagrams}, as Camunda Modeler shows them:
 * {@code mvn -q test-compile exec:java@diagrams}. Other pictures stay: a drawing names its arrows by chance.
 */
public final class Pictures {

    private static final String DRAW = """
            async model => {
                const viewer = new BpmnJS({ container: document.body });
                await viewer.importXML(model);
                const { svg } = await viewer.saveSVG();
                viewer.destroy();
                return svg;
            }""";

    private Pictures() {}

    public static void main(String... arguments) throws IOException {
        Files.createDirectories(Picture.FOLDER);
        try (var browsers = Browsers.start()) {
            Page page = browsers.window();
            page.addScriptTag(new AddScriptTagOptions().setContent(NodeChecks.module("bpmn-js/dist/bpmn-viewer.production.min.js")));
            for (Picture picture : all()) {
                draw(picture, page);
            }
        }
        for (Path file : superfluous()) {
            Files.delete(file);
        }
    }

    static List<Picture> all() {
        return ModelFiles.in(Path.of("bpmn"), ".bpmn").stream().map(Picture::new).toList();
    }

    /** Pictures of processes that are no more. */
    static List<Path> superfluous() {
        var wanted = all().stream().map(Picture::file).toList();
        return ModelFiles.in(Picture.FOLDER, ".svg").stream().filter(file -> !wanted.contains(file)).toList();
    }

    private static void draw(Picture picture, Page page) throws IOException {
        if (!picture.isCurrent()) {
            picture.write((String) page.evaluate(DRAW, Files.readString(picture.model())));
        }
    }
}
