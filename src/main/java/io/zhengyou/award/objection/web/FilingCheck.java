package io.zhengyou.award.objection.web;

import io.zhengyou.award.objection.Filing;
import io.zhengyou.award.objection.Objector;
import io.zhengyou.evidence.EvidenceFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;

/** Finds everything that is wrong with an entry, field by field. */
final class FilingCheck {

    private static final String REQUIRED = "必填。";
    private static final int NAME = 100;
    private static final int CONTACT = 200;
    private static final int MAIL = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+");
    /** PostgreSQL stores no zero character, and the others are not to be seen on a page. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private final FilingEntry entry;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private FilingCheck(FilingEntry entry) {
        this.entry = entry;
    }

    /** By anybody on the page of a notice. @param nominees the ids of those one can object against */
    static Map<String, String> ofPublic(FilingEntry entry, List<String> nominees, boolean anonymousAllowed) {
        FilingCheck check = new FilingCheck(entry);
        if (!nominees.contains(entry.text(FilingEntry.NOMINEE))) {
            check.fault(FilingEntry.NOMINEE, "请选择对哪一位候选人（集体）提出异议。");
        }
        check.matter();
        check.objector(anonymousAllowed);
        return check.faults;
    }

    /** By a member of the unit, who is signed in. */
    static Map<String, String> ofUnit(FilingEntry entry) {
        FilingCheck check = new FilingCheck(entry);
        check.matter();
        return check.faults;
    }

    /** Of an entry without faults. */
    static Filing filing(FilingEntry entry) {
        String mail = entry.text(FilingEntry.MAIL);
        Objector objector = isNamed(entry)
                ? new Objector(entry.text(FilingEntry.NAME), entry.text(FilingEntry.CONTACT), mail.isEmpty() ? null : mail, null)
                : new Objector(null, null, mail.isEmpty() ? null : mail, null);
        return new Filing(entry.text(FilingEntry.NOMINEE), entry.text(FilingEntry.CLAIM), entry.text(FilingEntry.FACTS), objector);
    }

    private void matter() {
        for (String field : List.of(FilingEntry.CLAIM, FilingEntry.FACTS)) {
            int length = entry.text(field).length();
            if (length < Filing.LEAST || length > Filing.MOST) {
                fault(field, length == 0 ? REQUIRED : "应为 %d 至 %,d 个字，现有 %,d 个字。".formatted(Filing.LEAST, Filing.MOST, length));
            }
            visible(field);
        }
        files();
    }

    /** As far as no file has to be read for it. */
    private void files() {
        long together = entry.files().stream().mapToLong(MultipartFile::getSize).sum();
        if (entry.files().size() > EvidenceFiles.MOST_FILES) {
            fault(FilingEntry.FILES, "最多 %d 个附件，选了 %d 个。请合并或减少。".formatted(EvidenceFiles.MOST_FILES, entry.files().size()));
        } else if (together > EvidenceFiles.MOST_BYTES) {
            fault(FilingEntry.FILES, "附件合计不能超过 %d MB，选了 %.1f MB。请压缩或减少。".formatted(EvidenceFiles.MOST_BYTES >> 20, together / 1024.0 / 1024.0));
        }
    }

    private void objector(boolean anonymousAllowed) {
        String named = entry.text(FilingEntry.NAMED);
        if (!named.equals(FilingEntry.YES) && !named.equals(FilingEntry.NO)) {
            fault(FilingEntry.NAMED, "请选择实名或匿名。");
        } else if (named.equals(FilingEntry.NO) && !anonymousAllowed) {
            fault(FilingEntry.NAMED, "该奖项不受理匿名异议，请写明姓名和联系方式。");
        }
        if (isNamed(entry)) {
            required(FilingEntry.NAME, NAME);
            required(FilingEntry.CONTACT, CONTACT);
        }
        String mail = entry.text(FilingEntry.MAIL);
        if (!mail.isEmpty() && (mail.length() > MAIL || !ADDRESS.matcher(mail).matches())) {
            fault(FilingEntry.MAIL, "应为电子邮箱地址，如 name@example.org；也可以不填。");
        }
        visible(FilingEntry.MAIL);
    }

    private void required(String field, int most) {
        int length = entry.text(field).length();
        if (length == 0 || length > most) {
            fault(field, length == 0 ? REQUIRED : "最多 %d 个字，现有 %,d 个字，请删减。".formatted(most, length));
        }
        visible(field);
    }

    private void visible(String field) {
        if (INVISIBLE.matcher(entry.text(field)).find()) {
            fault(field, "含有不能显示的字符，请删除后重新输入。");
        }
    }

    private static boolean isNamed(FilingEntry entry) {
        return entry.text(FilingEntry.NAMED).equals(FilingEntry.YES);
    }

    private void fault(String field, String sentence) {
        faults.putIfAbsent(field, sentence);
    }
}
