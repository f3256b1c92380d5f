package io.zhengyou.flow.web;

import io.zhengyou.document.Download;
import io.zhengyou.engine.DeployedFiles;
import io.zhengyou.flow.process.CurrentModels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is in use now as a folder for Camunda Modeler, building blocks included: whoever begins with older files undoes the changes since. */
@Controller
@PreAuthorize("hasAnyAuthority('process-owner', 'office', 'leading-group')")
class FilesController {

    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final CurrentModels current;
    private final ResourcePatternResolver resources;

    FilesController(CurrentModels current, ResourcePatternResolver resources) {
        this.current = current;
        this.resources = resources;
    }

    @GetMapping("/flows/files.zip")
    ResponseEntity<byte[]> download() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        add(files, "bpmn/", current.models());
        add(files, "bpmn/", current.decisionTables());
        add(files, "forms/", current.forms());
        for (var blocks : resources.getResources("classpath*:camunda/element-templates/*.json")) {
            files.put(".camunda/element-templates/" + blocks.getFilename(), blocks.getContentAsByteArray());
        }
        return Download.of("zhengyou-flows.zip", ZIP, zip(files));
    }

    private static void add(Map<String, byte[]> files, String folder, Map<String, byte[]> more) {
        more.forEach((name, content) -> files.put(folder + DeployedFiles.baseName(name), content));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("zhengyou/" + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
