package io.zhengyou.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtTest {

    private final Sought sought = new Sought(List.of("北京", "shanghai", "shangrao", "AaBB", "BBAa"));

    @Test
    void findsEachTextWhereverItStands() {
        assertThat(sought.foundIn("北京")).containsExactly("北京");
        assertThat(sought.foundIn("shangshanghai,AaBBAa")).containsExactlyInAnyOrder("shanghai", "AaBB", "BBAa");
        assertThat(sought.foundIn("去北京")).isNotEmpty();
    }

    @Test
    void isNotDeceivedByALikeness() {
        assertThat(sought.foundIn("北 京 shangha BBBB AaAa")).isEmpty();
        assertThat(sought.foundIn("")).isEmpty();
        assertThat(sought.foundIn("京")).isEmpty();
        assertThat(new Sought(List.of()).foundIn("北京")).isEmpty();
    }

    @Test
    void doesNotLookForNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sought(List.of("北京", "")));
    }
}
