package io.zhengyou.directory.organisation;

import io.zhengyou.directory.Person;
import io.zhengyou.directory.csv.SheetRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of {@code people.csv}. */
class PersonRows {

    static final List<String> HEADER = List.of("id", "name", "unit", "mail");

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}";
    private static final String MAIL = "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s.\\p{Cntrl}]+";
    private static final int LONGEST = 100;

    private final Known known;
    private final Map<String, Person> people = new LinkedHashMap<>();

    PersonRows(Known known) {
        this.known = known;
    }

    void add(SheetRow row) {
        String id = row.text("id");
        if (!id.matches(ID)) {
            row.refuse("id", "应以字母或数字开头，只含字母、数字和 . _ @ -，最多 64 个字符。");
        } else if (people.containsKey(id)) {
            row.refuse("id", "与前面的行重复。");
        }
        Optional<String> name = row.required("name", LONGEST);
        checkUnit(row);
        checkMail(row);
        name.ifPresent(text -> people.put(id, new Person(id, text, row.text("unit"), row.text("mail").isEmpty() ? null : row.text("mail"))));
        known.people().add(id);
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    private void checkUnit(SheetRow row) {
        if (!known.units().contains(row.text("unit"))) {
            row.refuse("unit", "没有代码为“%s”的单位。".formatted(row.text("unit")));
        }
    }

    private static void checkMail(SheetRow row) {
        String mail = row.text("mail");
        if (!mail.isEmpty() && (mail.length() > LONGEST || !mail.matches(MAIL))) {
            row.refuse("mail", "不是完整的邮箱地址，可以留空。");
        }
    }
}
