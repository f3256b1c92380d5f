package io.zhengyou.walkthrough.season;

import io.zhengyou.client.Html;
import io.zhengyou.client.Organisation;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The five hundred: those whom the demo brings along, and as many more as the operator has to bring. */
final class Members {

    static final int MANY = 500;

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    private static final String GIVEN = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

    private final Server server;
    private final Organisation organisation;

    Members(Server server, Organisation organisation) {
        this.server = server;
        this.organisation = organisation;
    }

    /** @param year in which the new people join: every season has its own */
    List<Person> gather(int year) {
        List<Person> members = new ArrayList<>(organisation.members().stream().map(server::person).toList());
        String page = server.person("operator1").signIn().upload("/operator/directory", "/operator/directory", "people.csv", "people.csv",
                file(year, MANY - members.size()).getBytes(StandardCharsets.UTF_8));
        List<String> ids = Html.all("data-label=\"账号\">([^<]+)<", page);
        List<String> passwords = Html.all("data-label=\"初始密码\"><code>([^<]+)<", page);
        for (int place = 0; place < ids.size(); place++) {
            members.add(server.person(ids.get(place), passwords.get(place)));
        }
        return members;
    }

    /** They join the units in turn. */
    private String file(int year, int many) {
        List<String> units = organisation.units();
        StringBuilder file = new StringBuilder("id,name,unit,mail\n");
        for (int place = 0; place < many; place++) {
            file.append("joined%d-%03d,%c员%c,%s,\n".formatted(year, place + 1, SURNAMES.charAt(place % SURNAMES.length()),
                    GIVEN.charAt(place / SURNAMES.length()), units.get(place % units.size())));
        }
        return file.toString();
    }
}
