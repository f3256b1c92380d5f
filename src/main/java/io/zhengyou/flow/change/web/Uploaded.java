package io.zhengyou.flow.change.web;

import io.zhengyou.flow.change.process.SentFiles;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that a page sends. */
public final class Uploaded {

    private Uploaded() {}

    /** @param sent an empty one stands for a field in which nothing was chosen */
    public static SentFiles read(@Nullable List<MultipartFile> sent) throws IOException {
        var files = new SentFiles();
        for (var file : sent == null ? List.<MultipartFile>of() : sent) {
            if (!file.isEmpty() && file.getOriginalFilename() != null) {
                files.add(file.getOriginalFilename(), file.getBytes());
            }
        }
        return files;
    }
}
