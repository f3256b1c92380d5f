package io.zhengyou.pledge.filing;

import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.directory.csv.Sheet;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.book.Versions;
import io.zhengyou.pledge.process.PledgeProcess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a file of pledges as drafts: all of them or none. */
@Component
public class MassFiling {

    private static final int MOST = 1000;

    private final Filers filers;
    private final Pledges pledges;
    private final Versions versions;
    private final Entries entries;
    private final PledgeProcess process;
    private final Clock clock;

    MassFiling(Filers filers, Pledges pledges, Versions versions, Entries entries, PledgeProcess process, Clock clock) {
        this.filers = filers;
        this.pledges = pledges;
        this.versions = versions;
        this.entries = entries;
        this.process = process;
        this.clock = clock;
    }

    /**
     * @param officer the login of whoever brings the file
     * @return how many drafts began
     * @throws RefusedImport with every bad row; then none did
     */
    @Transactional(rollbackFor = RefusedImport.class)
    public int take(byte[] content, String officer) throws RefusedImport {
        List<BadRow> bad = new ArrayList<>();
        PledgeRows rows = new PledgeRows(filers, LocalDate.now(clock));
        new Sheet("pledges.csv", PledgeRows.HEADER, bad).read(content, rows::add);
        List<FiledPledge> filed = rows.pledges();
        if (bad.isEmpty() && filed.isEmpty()) {
            bad.add(new BadRow("pledges.csv", 1, "", "文件中没有承诺事项。"));
        }
        if (filed.size() > MOST) {
            bad.add(new BadRow("pledges.csv", 1, "", "一次最多导入 %d 份，现有 %d 份，请分开导入。".formatted(MOST, filed.size())));
        }
        if (!bad.isEmpty()) {
            throw new RefusedImport(bad);
        }
        filed.forEach(one -> start(one, officer));
        return filed.size();
    }

    private void start(FiledPledge filed, String officer) {
        Pledge pledge = pledges.start(filed.pledger(), filed.filedBy(), filed.year());
        entries.add(pledge.id(), Step.STARTED, officer, "办公室批量导入草稿。");
        versions.add(pledge.id(), officer, filed.title(), filed.items());
        process.startDraft(pledge);
    }
}
