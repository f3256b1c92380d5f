package io.zhengyou.appraisal.paper;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.paper.Entries.Side;
import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.directory.csv.Sheet;
import io.zhengyou.directory.csv.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** One entry of a whole stack from a file, all or nothing: a row a paper. It stands for one of the two entries, not for both. */
@Component
public class StackFile {

    private static final String FILE = "papers.csv";
    private static final String NUMBER = "number";

    private final Stacks stacks;
    private final Typing typing;

    StackFile(Stacks stacks, Typing typing) {
        this.stacks = stacks;
        this.typing = typing;
    }

    /** Its columns: the number on the paper, then for every subject its questions, and the comment if one is asked for. */
    public List<String> header(Stack stack) {
        List<String> header = new ArrayList<>(List.of(NUMBER));
        for (Subject subject : typing.asked(stack)) {
            for (int question = 0; question < typing.questions(stack); question++) {
                header.add(PaperSheet.field(subject.number(), question));
            }
            if (typing.asksForWords(stack)) {
                header.add("s" + subject.number());
            }
        }
        return header;
    }

    /**
     * Takes the file in the place of what was typed.
     *
     * @return how many papers
     * @throws RefusedImport if anything is wrong; then nothing is changed
     */
    public int take(String stackId, Side side, String person, byte[] content) throws RefusedImport {
        Stack stack = stacks.get(stackId);
        List<BadRow> bad = new ArrayList<>();
        Map<Integer, PaperSheet> sheets = new TreeMap<>();
        new Sheet(FILE, header(stack), bad).read(content, row -> add(row, stack, sheets));
        if (bad.isEmpty() && sheets.size() != stack.returned()) {
            bad.add(new BadRow(FILE, 1, NUMBER, "文件里有 %d 张，收回了 %d 张，应从 1 到 %d 每个编号一行。".formatted(sheets.size(), stack.returned(), stack.returned())));
        }
        if (!bad.isEmpty()) {
            throw new RefusedImport(bad);
        }
        typing.putAll(stackId, side, person, sheets);
        return sheets.size();
    }

    private void add(SheetRow row, Stack stack, Map<Integer, PaperSheet> sheets) {
        String number = row.text(NUMBER);
        boolean known = number.matches("[1-9]\\d{0,4}") && Integer.parseInt(number) <= stack.returned();
        if (!known || sheets.containsKey(Integer.parseInt(number))) {
            row.refuse(NUMBER, known ? "与前面一行的编号重复。" : "编号应在 1 到 %d 之间。".formatted(stack.returned()));
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        row.header().forEach(column -> fields.put(column, row.text(column)));
        PaperSheet sheet = PaperSheet.of(fields, typing.asked(stack), typing.questions(stack));
        typing.errors(stack, sheet).forEach(error -> row.refuse(error.field(), error.message()));
        sheets.put(Integer.parseInt(number), sheet);
    }
}
