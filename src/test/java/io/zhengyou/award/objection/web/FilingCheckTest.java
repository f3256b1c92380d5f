package io.zhengyou.award.objection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.multipart.MultipartFile;

class FilingCheckTest {

    private static final String TEXT = "该候选人的论文与他人早先发表的论文有大段雷同。";

    private final LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();

    FilingCheckTest() {
        sent.setAll(Map.of("nominee", "n1", "claim", TEXT, "facts", TEXT, "named", "yes", "name", "李四", "contact", "010-12345678", "mail", ""));
    }

    @Test
    void findsNothingWrongWithWhatIsRight() {
        assertThat(faults(true)).isEmpty();
        assertThat(FilingCheck.filing(entry()).objector().name()).isEqualTo("李四");
        sent.set("named", "no");
        assertThat(faults(true)).isEmpty();
        assertThat(FilingCheck.filing(entry()).objector().isAnonymous()).isTrue();
    }

    @Test
    void tellsAllFaultsTogether() {
        sent.clear();
        assertThat(faults(true)).containsOnlyKeys("nominee", "claim", "facts", "named");
        sent.set("named", "yes");
        assertThat(faults(true)).containsOnlyKeys("nominee", "claim", "facts", "name", "contact");
    }

    @Test
    void countsCharactersAtBothEnds() {
        sent.set("claim", "字".repeat(19));
        sent.set("facts", "字".repeat(2_001));
        assertThat(faults(true)).containsEntry("claim", "应为 20 至 2,000 个字，现有 19 个字。").containsEntry("facts", "应为 20 至 2,000 个字，现有 2,001 个字。");
        sent.set("claim", "字".repeat(20));
        sent.set("facts", "字".repeat(2_000));
        assertThat(faults(true)).isEmpty();
    }

    @Test
    void refusesAnonymityWhereTheProgrammeDoesAndNomineesOfOtherRounds() {
        sent.set("named", "no");
        sent.set("nominee", "n2");
        assertThat(faults(false)).containsOnlyKeys("nominee", "named");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b", "a b@example.org", "a@example.org, c@example.org", "<a@example.org>"})
    void refusesWhatIsNoAddress(String mail) {
        sent.set("mail", mail);
        assertThat(faults(true)).containsOnlyKeys("mail");
    }

    @Test
    void refusesWhatCannotBeShown() {
        sent.set("claim", TEXT + "\u0000");
        assertThat(faults(true)).containsOnlyKeys("claim");
    }

    @Test
    void countsFilesAndWeighsThemBeforeAnyIsRead() {
        FilingEntry many = new FilingEntry(sent, Collections.nCopies(21, file(1)));
        assertThat(FilingCheck.ofPublic(many, List.of("n1"), true)).containsExactly(Map.entry("files", "最多 20 个附件，选了 21 个。请合并或减少。"));
        FilingEntry large = new FilingEntry(sent, Collections.nCopies(6, file(9 << 20)));
        assertThat(FilingCheck.ofUnit(large)).containsExactly(Map.entry("files", "附件合计不能超过 50 MB，选了 54.0 MB。请压缩或减少。"));
        assertThat(FilingCheck.ofUnit(new FilingEntry(sent, Collections.nCopies(20, file(2 << 20))))).isEmpty();
    }

    private static MultipartFile file(int size) {
        return new MockMultipartFile("files", "年度总结.pdf", null, new byte[size]);
    }

    private Map<String, String> faults(boolean anonymousAllowed) {
        return FilingCheck.ofPublic(entry(), List.of("n1"), anonymousAllowed);
    }

    private FilingEntry entry() {
        return new FilingEntry(sent, List.of());
    }
}
