package io.zhengyou.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void aSubjectIsOneLineWhateverItContains() {
        assertThat(subject("公示\r\nBcc: all@example.org")).isEqualTo("公示 Bcc: all@example.org");
        assertThat(subject("公示\u2028Bcc: x\u0085y\u0000")).isEqualTo("公示 Bcc: x y");
    }

    @Test
    void aLongSubjectIsCutBetweenCharacters() {
        String subject = subject("𠮷".repeat(300));
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(200);
        assertThat(subject).endsWith("𠮷…");
    }

    @Test
    void aTextKeepsItsLinesAndLosesWhatADatabaseRefuses() {
        assertThat(new Message("zhang", "主题", "一\r\n二\t三\u0000\u0007四").text()).isEqualTo("一\n二\t三四");
    }

    @Test
    void aTextMayBeLongAndContainMarkup() {
        String text = "<script>alert(1)</script>" + "长".repeat(5_000);
        assertThat(new Message("zhang", "主题", text).text()).isEqualTo(text);
    }

    @Test
    void refusesAMessageToNobodyOrWithoutASubject() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Message(" ", "主题", "正文"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Message("zhang", "\n", "正文"));
    }

    private static String subject(String subject) {
        return new Message("zhang", subject, "正文").subject();
    }
}
