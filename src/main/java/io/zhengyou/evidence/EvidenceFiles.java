package io.zhengyou.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of all cases. Who may see or add one is asked by those who call this. */
public interface EvidenceFiles {

    /** How many files a case may have. */
    int MOST_FILES = 20;

    /** How many bytes the files of a case may have together. */
    long MOST_BYTES = 50L << 20;

    /**
     * Keeps a file, in the caller's transaction if there is one.
     *
     * @param name as the person's computer calls it; kept without what could mislead
     * @throws EvidenceRefused if it is of no allowed type, damaged, too large, there already, or one too many
     */
    EvidenceFile attach(String caseKey, Origin origin, String name, byte[] content);

    /** The files of a case without the removed ones, in the order in which they came. */
    List<EvidenceFile> list(String caseKey);

    /** How many files each of these cases has; one without any is not in it. */
    Map<String, Integer> counts(Collection<String> caseKeys);

    /** Every file that a case ever had, in the order in which they came: for the record. */
    List<EvidenceFile> record(String caseKey);

    /** A file of the case that was not removed. */
    Optional<EvidenceFile> find(String caseKey, String fileId);

    /** @throws IllegalStateException if it is no longer what was added */
    byte[] content(EvidenceFile file);

    /** Takes a file out of sight; it stays on record. A repeated call changes nothing. */
    void remove(EvidenceFile file);
}
