package io.zhengyou.models.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTests {

    @Test
    void everyPictureShowsItsModelAsItIs() {
        assertThat(Pictures.all()).isNotEmpty().as("draw them again: mvn -q test-compile exec:java@diagrams").allMatch(Picture::isCurrent);
        assertThat(Pictures.superfluous()).isEmpty();
    }

    @Test
    void aChangedModelMakesItsPictureOld(@TempDir Path folder) throws IOException {
        Path shown = Pictures.all().get(0).model();
        Path changed = folder.resolve(shown.getFileName());
        Files.writeString(changed, Files.readString(shown).replace("<bpmn:process ", "<bpmn:process camunda:versionTag=\"2\" "));

        assertThat(new Picture(shown).isCurrent()).isTrue();
        assertThat(new Picture(changed).isCurrent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"processes.md", "processes.zh-CN.md"})
    void thePageShowsEveryProcess(String page) throws IOException {
        String text = Files.readString(Path.of("docs", page));

        assertThat(Pictures.all()).allSatisfy(picture -> assertThat(text).contains("](diagrams/" + picture.process() + ".svg)"));
        assertThat(text.lines().filter(line -> line.startsWith("[![") && line.contains("](diagrams/"))).hasSameSizeAs(Pictures.all());
    }
}
