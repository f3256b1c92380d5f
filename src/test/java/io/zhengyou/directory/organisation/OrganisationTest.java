package io.zhengyou.directory.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.zhengyou.ServerTest;
import io.zhengyou.directory.ContactPoints;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.RefusedImport;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class OrganisationTest {

    @Autowired
    private Organisation organisation;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private ContactPoints contactPoints;

    @Test
    void holdsThe230UnitsEachWithLiaisonSecretaryAndLeader() {
        assertThat(units.all()).hasSizeGreaterThanOrEqualTo(230);
        for (String unit : new String[] {"A01", "A02", "S09"}) {
            assertThat(people.inRole(Role.LIAISON, unit)).hasSize(1);
            assertThat(people.inRole(Role.SECRETARY, unit)).hasSize(1);
        }
        assertThat(people.unitsOf("liaisonA01", Role.LIAISON)).extracting(Unit::code).containsExactly("A01", "A02");
        assertThat(contactPoints.all()).hasSizeGreaterThanOrEqualTo(230);
    }

    @Test
    void bringsNewPeopleWithAPasswordAndUpdatesThemWithout() throws RefusedImport {
        Map<String, String> issued = take("people.csv", "id,name,unit,mail\nnewcomer1,新人,A01,\n");
        assertThat(issued).containsOnlyKeys("newcomer1");
        assertThat(take("people.csv", "id,name,unit,mail\nnewcomer1,改名,A03,new@example.org\n")).isEmpty();
        assertThat(people.find("newcomer1")).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo("改名");
            assertThat(person.unitCode()).isEqualTo("A03");
        });
    }

    @Test
    void importsNothingWhenARowIsBadAndNamesThemAll() {
        var refused = catchThrowableOfType(RefusedImport.class, () -> organisation.take(Map.of(
                "units.csv", "code,name,kind,branch\nX01,试验学会,NATIONAL_SOCIETY,理科\nX02,,WRONG,理科\n".getBytes(UTF_8),
                "people.csv", "id,name,unit,mail\nnobody1,无人,X09,无\n".getBytes(UTF_8),
                "roles.csv", "person,role,unit\nnobody1,liaison,\nnobody2,boss,A01\n".getBytes(UTF_8),
                "contact-points.csv", "leader,unit,since\nleader1,A01,昨天\n".getBytes(UTF_8)), () -> "password1"));
        assertThat(refused.rows()).extracting(BadRow::file, BadRow::line, BadRow::column).containsExactlyInAnyOrder(
                tuple("units.csv", 3L, "name"), tuple("units.csv", 3L, "kind"),
                tuple("people.csv", 2L, "unit"), tuple("people.csv", 2L, "mail"),
                tuple("roles.csv", 2L, "unit"), tuple("roles.csv", 3L, "person"), tuple("roles.csv", 3L, "role"),
                tuple("contact-points.csv", 2L, "since"));
        assertThat(units.find("X01")).isEmpty();
        assertThat(people.find("nobody1")).isEmpty();
    }

    private Map<String, String> take(String file, String content) throws RefusedImport {
        return organisation.take(Map.of(file, content.getBytes(UTF_8)), () -> "first-password");
    }
}
