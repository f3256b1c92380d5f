package io.zhengyou.award.file;

import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The files of a nomination or an objection in words, for those who look at a form and not into the files. */
@Component
public class Attachments {

    private final EvidenceFiles files;

    Attachments(EvidenceFiles files) {
        this.files = files;
    }

    /** How many, and their names. */
    public String of(String caseKey) {
        return words(files.list(caseKey)).orElse("无");
    }

    /** Those that came after the moment; empty if none did. */
    public Optional<String> since(String nominationId, Instant moment) {
        return words(files.list(nominationId).stream().filter(file -> file.addedAt().isAfter(moment)).toList());
    }

    private static Optional<String> words(List<EvidenceFile> some) {
        return some.isEmpty() ? Optional.empty()
                : Optional.of("共 %d 个：".formatted(some.size()) + some.stream().map(EvidenceFile::name).collect(Collectors.joining("、")));
    }
}
