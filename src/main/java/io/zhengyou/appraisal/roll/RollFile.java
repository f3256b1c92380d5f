package io.zhengyou.appraisal.roll;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.directory.csv.Sheet;
import io.zhengyou.directory.csv.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roll of a round from a file, all or nothing. Whoever has no login gets a random id and comes by a link. */
@Component
public class RollFile {

    public static final List<String> HEADER = List.of("unit", "name", "login", "mail");

    private static final int LONGEST = 100;

    private final Electors electors;
    private final Units units;
    private final People people;

    RollFile(Electors electors, Units units, People people) {
        this.electors = electors;
        this.units = units;
        this.people = people;
    }

    /**
     * Puts the people of the file in the place of all who were on the roll.
     *
     * @return how many
     * @throws RefusedImport if anything is wrong; then nothing is changed
     */
    @Transactional(rollbackFor = RefusedImport.class)
    public int take(String roundId, byte[] content) throws RefusedImport {
        List<BadRow> bad = new ArrayList<>();
        Set<String> codes = units.all().stream().map(Unit::code).collect(Collectors.toSet());
        Set<String> logins = people.all().stream().map(person -> person.id()).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<Elector> read = new ArrayList<>();
        new Sheet("roll.csv", HEADER, bad).read(content, row -> elector(row, codes, logins, seen).ifPresent(read::add));
        if (bad.isEmpty() && read.isEmpty()) {
            bad.add(new BadRow("roll.csv", 1, "", "文件里没有人。请从第二行起每行写一个人。"));
        }
        if (!bad.isEmpty()) {
            throw new RefusedImport(bad);
        }
        electors.replace(roundId, read);
        return read.size();
    }

    private static Optional<Elector> elector(SheetRow row, Set<String> codes, Set<String> logins, Set<String> seen) {
        int before = row.bad().size();
        String unit = row.required("unit", LONGEST).orElse("");
        String name = row.required("name", LONGEST).orElse("");
        String login = row.text("login");
        String mail = row.text("mail");
        if (!unit.isEmpty() && !codes.contains(unit)) {
            row.refuse("unit", "没有代码为“%s”的单位。".formatted(unit));
        }
        if (!login.isEmpty() && !logins.contains(login)) {
            row.refuse("login", "没有用户名为“%s”的人。没有用户名的请留空。".formatted(login));
        }
        if (!mail.isEmpty() && !mail.matches("[^@\\s]{1,64}@[^@\\s]{1,190}")) {
            row.refuse("mail", "不是电子邮箱地址。没有邮箱的请留空。");
        }
        if (!seen.add(login.isEmpty() ? "%s\n%s\n%s".formatted(unit, name, mail) : login)) {
            row.refuse(login.isEmpty() ? "name" : "login", "与前面一行重复。同一个人只写一行；同单位同名的请用邮箱区分。");
        }
        return row.bad().size() == before
                ? Optional.of(new Elector(login.isEmpty() ? UUID.randomUUID().toString() : login, name, unit, mail.isEmpty() ? null : mail))
                : Optional.empty();
    }
}
