package io.zhengyou.award.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void isSixteenLettersInFoursAndNeverTheSame() {
        var many = IntStream.range(0, 1_000).mapToObj(i -> Reference.next().text()).collect(Collectors.toSet());
        assertThat(many).hasSize(1_000).allMatch(text -> text.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @Test
    void isRecognisedHoweverItIsTyped() {
        String hash = new Reference("0A1B-2C3D-4E5F-6G7H").hash();
        assertThat(new Reference(" oaib 2c3d 4e5f6g7h ").hash()).isEqualTo(hash);
        assertThat(new Reference("0A1B-2C3D-4E5F-6G7J").hash()).isNotEqualTo(hash);
        assertThat(hash).hasSize(64).doesNotContain("0A1B");
    }
}
