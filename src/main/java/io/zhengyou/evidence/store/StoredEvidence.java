package io.zhengyou.evidence.store;

import io.zhengyou.engine.Sha256;
import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.EvidenceRefused;
import io.zhengyou.evidence.Origin;
import io.zhengyou.evidence.content.FileName;
import io.zhengyou.evidence.content.Inspection;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files in the database: together with what they belong to they are stored, or not, and backed up. */
@Component
class StoredEvidence implements EvidenceFiles {

    private final EvidenceTable files;
    private final ContentTable contents;
    private final Clock clock;

    StoredEvidence(EvidenceTable files, ContentTable contents, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    @Transactional
    public EvidenceFile attach(String caseKey, Origin origin, String name, byte[] content) {
        FileName fileName = FileName.of(name);
        Inspection.check(fileName, content);
        List<EvidenceFile> all = files.ofCase(caseKey);
        EvidenceFile file = new EvidenceFile(UUID.randomUUID().toString(), caseKey, fileName.text(), fileName.kind().mediaType(), content.length,
                Sha256.of(content), origin, clock.instant(), null);
        refuseIfTooMuch(visible(all), file);
        try {
            // Whoever adds at the same moment wants the same place: so no limit is passed by two who both keep it.
            files.add(file, 1 + all.size());
        } catch (DuplicateKeyException another) {
            throw new EvidenceRefused("刚刚有另一个文件加入，本文件没有收下。请再上传一次。");
        }
        contents.add(file.id(), content);
        return file;
    }

    @Override
    public List<EvidenceFile> list(String caseKey) {
        return visible(files.ofCase(caseKey));
    }

    @Override
    public Map<String, Integer> counts(Collection<String> caseKeys) {
        return files.counts(caseKeys);
    }

    @Override
    public List<EvidenceFile> record(String caseKey) {
        return files.ofCase(caseKey);
    }

    @Override
    public Optional<EvidenceFile> find(String caseKey, String fileId) {
        return list(caseKey).stream().filter(file -> file.id().equals(fileId)).findFirst();
    }

    @Override
    public byte[] content(EvidenceFile file) {
        byte[] content = contents.get(file.id());
        if (!Sha256.of(content).equals(file.sha256())) {
            throw new IllegalStateException("evidence file " + file.id() + " is not what was added");
        }
        return content;
    }

    @Override
    public void remove(EvidenceFile file) {
        files.markRemoved(file.id(), clock.instant());
    }

    private static List<EvidenceFile> visible(List<EvidenceFile> files) {
        return files.stream().filter(file -> file.removedAt() == null).toList();
    }

    private static void refuseIfTooMuch(List<EvidenceFile> present, EvidenceFile file) {
        present.stream().filter(other -> other.sha256().equals(file.sha256())).findFirst().ifPresent(same -> {
            throw new EvidenceRefused("与已上传的“%s”内容相同，不必重复上传。".formatted(same.name()));
        });
        if (present.size() >= MOST_FILES) {
            throw new EvidenceRefused("最多 %d 个附件，已经满了。请合并文件，或先移除不用的附件。".formatted(MOST_FILES));
        }
        long together = file.size() + present.stream().mapToLong(EvidenceFile::size).sum();
        if (together > MOST_BYTES) {
            throw new EvidenceRefused("附件合计不能超过 %d MB，加上本文件有 %.1f MB。请压缩后再上传。".formatted(MOST_BYTES >> 20, together / 1024.0 / 1024.0));
        }
    }
}
