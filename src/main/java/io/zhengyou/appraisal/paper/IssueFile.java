package io.zhengyou.appraisal.paper;

import io.zhengyou.appraisal.roll.Elector;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.directory.csv.Sheet;
import io.zhengyou.directory.csv.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was given a paper, from a file, all or nothing: by login, or by a name that only one of the unit has. */
@Component
public class IssueFile {

    public static final List<String> HEADER = List.of("name", "login");

    private static final String FILE = "issued.csv";

    private final Stacks stacks;
    private final Issuing issuing;
    private final Rounds rounds;
    private final Electors electors;
    private final Sheets sheets;

    IssueFile(Stacks stacks, Issuing issuing, Rounds rounds, Electors electors, Sheets sheets) {
        this.stacks = stacks;
        this.issuing = issuing;
        this.rounds = rounds;
        this.electors = electors;
        this.sheets = sheets;
    }

    /**
     * Gives papers to the people of the file.
     *
     * @return to how many
     * @throws RefusedImport if anything is wrong; then nobody is given one
     */
    @Transactional(rollbackFor = RefusedImport.class)
    public int take(String stackId, byte[] content) throws RefusedImport {
        Stack stack = stacks.lock(stackId);
        List<BadRow> bad = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        List<Elector> unit = electors.asked(stack.roundId(), stack.unitCode());
        String ballot = rounds.get(stack.roundId()).ballot();
        Set<String> voted = sheets.voted(ballot);
        Set<String> holders = sheets.onPaper(ballot);
        new Sheet(FILE, HEADER, bad).read(content, row -> voter(row, unit).ifPresent(voter -> {
            String column = row.text("login").isEmpty() ? "name" : "login";
            if (voted.contains(voter)) {
                row.refuse(column, "已在网上评议，不能再领纸质票。");
            } else if (holders.contains(voter) || !named.add(voter)) {
                row.refuse(column, "已领过纸质票，或与前面一行重复。每人一张。");
            }
        }));
        if (bad.isEmpty() && named.isEmpty()) {
            bad.add(new BadRow(FILE, 1, "", "文件里没有人。请从第二行起每行写一个人。"));
        }
        if (!bad.isEmpty()) {
            throw new RefusedImport(bad);
        }
        return issuing.issue(stackId, named);
    }

    private static Optional<String> voter(SheetRow row, List<Elector> unit) {
        String name = row.text("name");
        String login = row.text("login");
        List<Elector> found = unit.stream().filter(elector -> login.isEmpty() ? elector.name().equals(name) : elector.voter().equals(login)).toList();
        if (found.size() == 1) {
            return Optional.of(found.get(0).voter());
        }
        row.refuse(login.isEmpty() ? "name" : "login", found.isEmpty()
                ? "本单位的评议名册上没有这个人。"
                : "本单位的名册上有 %d 个同名的人。请填用户名，或在页面上勾选。".formatted(found.size()));
        return Optional.empty();
    }
}
