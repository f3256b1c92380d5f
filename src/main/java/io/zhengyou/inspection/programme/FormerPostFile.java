package io.zhengyou.inspection.programme;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.directory.csv.Sheet;
import io.zhengyou.directory.csv.SheetRow;
import io.zhengyou.inspection.programme.FormerPosts.FormerPost;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who led which unit until when, from a file of the personnel office: all of it or nothing. */
@Component
public class FormerPostFile {

    public static final List<String> HEADER = List.of("person", "unit", "until");

    private static final String FILE = "former-posts.csv";
    private static final int LONGEST = 64;

    private final FormerPosts posts;
    private final People people;
    private final Units units;
    private final Clock clock;

    FormerPostFile(FormerPosts posts, People people, Units units, Clock clock) {
        this.posts = posts;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Adds what the file says; of a person and a unit that are known already the later knowledge holds.
     *
     * @return how many rows
     * @throws RefusedImport with every bad row; then nothing is changed
     */
    @Transactional(rollbackFor = RefusedImport.class)
    public int take(byte[] content) throws RefusedImport {
        List<BadRow> bad = new ArrayList<>();
        Set<String> logins = people.all().stream().map(Person::id).collect(Collectors.toSet());
        Set<String> codes = units.all().stream().map(Unit::code).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<FormerPost> read = new ArrayList<>();
        new Sheet(FILE, HEADER, bad).read(content, row -> post(row, logins, codes, seen).ifPresent(read::add));
        if (bad.isEmpty() && read.isEmpty()) {
            bad.add(new BadRow(FILE, 1, "", "文件里没有记录。请从第二行起，每行写一个人负责过的一个单位。"));
        }
        if (!bad.isEmpty()) {
            throw new RefusedImport(bad);
        }
        read.forEach(posts::put);
        return read.size();
    }

    private Optional<FormerPost> post(SheetRow row, Set<String> logins, Set<String> codes, Set<String> seen) {
        int before = row.bad().size();
        String person = row.required("person", LONGEST).orElse("");
        String unit = row.required("unit", LONGEST).orElse("");
        Optional<LocalDate> until = row.date("until", "应为日期，如 2024-12-31。");
        if (!person.isEmpty() && !logins.contains(person)) {
            row.refuse("person", "没有用户名为“%s”的人。".formatted(person));
        }
        if (!unit.isEmpty() && !codes.contains(unit)) {
            row.refuse("unit", "没有代码为“%s”的单位。".formatted(unit));
        }
        if (until.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent()) {
            row.refuse("until", "不能晚于今天。现在还在任职的，已由组织名册回避。");
        }
        if (!seen.add(person + " " + unit)) {
            row.refuse("person", "与前面一行重复。同一个人和同一个单位只写一行，写最后一天。");
        }
        return row.bad().size() == before ? until.map(day -> new FormerPost(person, unit, day)) : Optional.empty();
    }
}
