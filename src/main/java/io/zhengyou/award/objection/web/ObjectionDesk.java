package io.zhengyou.award.objection.web;

import io.zhengyou.award.objection.Filed;
import io.zhengyou.award.objection.Filing;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Proceedings;
import io.zhengyou.award.objection.Reference;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.outcome.ObjectionNews;
import io.zhengyou.award.process.ObjectionProcess;
import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Uploads;
import io.zhengyou.evidence.Uploads.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.multipart.MultipartFile;

/** Takes in and takes back objections for the pages: the record and the process in one transaction. */
@Component
@Transactional
class ObjectionDesk {

    /**
     * What became of a filing.
     *
     * @param reference {@code null} if it was not taken: for its files, or else because the notice is over
     * @param mailed    whether the reference also goes out by mail
     */
    record Receipt(@Nullable Reference reference, boolean mailed, List<Refusal> refused) {}

    private final Objections objections;
    private final Proceedings proceedings;
    private final ObjectionProcess process;
    private final EvidenceFiles evidence;
    private final ObjectionNews news;

    ObjectionDesk(Objections objections, Proceedings proceedings, ObjectionProcess process, EvidenceFiles evidence, ObjectionNews news) {
        this.news = news;
        this.evidence = evidence;
        this.objections = objections;
        this.proceedings = proceedings;
        this.process = process;
    }

    /** The files first, because they take their time and the filing holds the lock of the round: all of it is kept, or nothing. */
    Receipt file(Filing filing, Scope scope, List<MultipartFile> files) {
        String id = UUID.randomUUID().toString();
        List<Refusal> refused = Uploads.take(files, (name, content) -> evidence.attach(id, Filing.ORIGIN, name, content));
        Optional<Filed> filed = refused.isEmpty() ? proceedings.file(id, filing, scope) : Optional.empty();
        if (filed.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Receipt(null, false, refused);
        }
        process.start(filed.get().objection());
        return new Receipt(filed.get().reference(), news.receipt(filed.get(), files.size()), refused);
    }

    /** What the objector sent with it: their names, for whoever has the reference number. */
    List<EvidenceFile> files(Objection objection) {
        return evidence.list(objection.id()).stream().filter(file -> file.origin().equals(Filing.ORIGIN)).toList();
    }

    Optional<Objection> find(Reference reference) {
        return objections.find(reference);
    }

    /** @return whether it was early enough */
    boolean withdraw(Objection objection, String reason) {
        boolean withdrawn = proceedings.withdraw(objection.id(), reason);
        if (withdrawn) {
            process.ended(objection.id());
        }
        return withdrawn;
    }
}
