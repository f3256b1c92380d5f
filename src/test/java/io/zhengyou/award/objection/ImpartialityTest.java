package io.zhengyou.award.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.award.conflict.Conflict;
import io.zhengyou.directory.ConflictKind;
import io.zhengyou.award.conflict.Conflicts;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.nomination.State;
import io.zhengyou.directory.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpartialityTest {

    private static final Nominee WANG = new Nominee("王小明", LocalDate.of(1980, 1, 1), "简介", "事迹", List.of());
    private static final Nomination NOMINATION =
            new Nomination("n", "r", "A21", "某学会", "liaisonA21", "liaisonA21", State.QUALIFIED, WANG, "", null, null, true);

    @Test
    void nobodyOfTheNomineesUnitLooksIntoIt() {
        assertThat(isImpartial(person("ethics1", "安某", "A21"), NOMINATION)).isFalse();
        assertThat(isImpartial(person("ethics2", "卞某", "A30"), NOMINATION)).isTrue();
    }

    @Test
    void neitherTheNominatorNorTheNomineeDoes() {
        assertThat(isImpartial(person("liaisonA21", "某人", "H01"), NOMINATION)).isFalse();
        assertThat(isImpartial(person("office9", "王小明", "H01"), NOMINATION)).isFalse();
    }

    @Test
    void nobodyWithADeclaredConflictDoes() {
        Conflict declared = new Conflict("n", "ethics2", ConflictKind.OTHER, "合作者");
        assertThat(Impartiality.between(person("ethics2", "卞某", "A30"), NOMINATION, new Conflicts(List.of(), List.of(declared)))).isFalse();
    }

    @Test
    void whoObjectsIsInNoText() {
        Objector objector = new Objector("李四", "010-1", "li@example.org", null);
        Filing filing = new Filing("n", "内容", "事实", objector);
        assertThat(objector + filing.toString()).doesNotContain("李四", "010-1", "li@example.org", "内容", "事实");
    }

    private static boolean isImpartial(Person person, Nomination nomination) {
        return Impartiality.between(person, nomination, new Conflicts(List.of(), List.of()));
    }

    private static Person person(String id, String name, String unit) {
        return new Person(id, name, unit, null);
    }
}
