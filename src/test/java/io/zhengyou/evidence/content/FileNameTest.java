package io.zhengyou.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.evidence.EvidenceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({"事迹 材料（终稿）.pdf, 事迹 材料（终稿）.pdf", "../../etc/推荐表.PDF, 推荐表.PDF", "C:\\fakepath\\照片.Jpeg, 照片.Jpeg",
            "a<b>:c|d?*.png, a_b__c_d__.png", "..推荐.pdf, 推荐.pdf", "' .pdf ', 附件.pdf", ".pdf, 附件.pdf", "𠮷.png, 𠮷.png"})
    void keepsWhatPeopleReadAndNothingElse(String given, String kept) {
        assertThat(FileName.of(given).text()).isEqualTo(kept);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(FileName.of("推荐\u202Efdp.exe\"\r\n\u0000\u200B\uD800表.pdf").text()).isEqualTo("推荐fdp.exe_表.pdf");
    }

    @Test
    void shortensALongNameAndKeepsItsEnding() {
        assertThat(FileName.of("长".repeat(300) + ".pdf").text()).isEqualTo("长".repeat(100) + ".pdf");
        assertThat(FileName.of("𠮷".repeat(300) + ".jpg").text()).isEqualTo("𠮷".repeat(100) + ".jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pdf", "推荐表", "表.docx", "表.docm", "图.svg", "页.html", "表.pdf.exe", "表.pdf/", "表.pdf.", "图.gif"})
    void refusesWhatNotEveryBrowserShows(String name) {
        assertThatThrownBy(() -> FileName.of(name)).isInstanceOf(EvidenceRefused.class).hasMessageContaining("请先另存为 PDF");
    }
}
