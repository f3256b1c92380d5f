package io.zhengyou.walkthrough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Nominees that nobody can take for real people. They differ from round to round, because whoever was awarded cannot be
 * nominated again for some years.
 */
final class InventedPeople {

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    private static final String GIVEN = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
    private static final LocalDate ELDEST = LocalDate.of(1966, 1, 1);
    private static final int DAYS_OF_BIRTH = 30 * 365;

    private final Random random;
    private final List<String> names = new ArrayList<>();

    InventedPeople(String round) {
        random = new Random(round.hashCode());
        SURNAMES.chars().forEach(surname -> GIVEN.chars().forEach(given -> names.add("%c例%c".formatted(surname, given))));
        Collections.shuffle(names, random);
    }

    /** The answers to the form of a nomination, never of the same person twice. */
    Map<String, ?> next() {
        return Map.of(
                "name", names.remove(names.size() - 1),
                "birthDate", ELDEST.plusDays(random.nextInt(DAYS_OF_BIRTH)).toString(),
                "summary", "长期在基层一线服务科技工作者，群众反映良好。",
                "deeds", "带头学习提高，带头服务群众，所在支部连续三年考核优秀。",
                "handedIn", List.of("推荐表", "事迹材料"));
    }
}
