package io.zhengyou.award.objection.web;

import io.zhengyou.evidence.Uploads;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** An objection as somebody writes it into the form: texts and files, right or wrong. */
record FilingEntry(MultiValueMap<String, String> sent, List<MultipartFile> files) {

    static final String NOMINEE = "nominee";
    static final String CLAIM = "claim";
    static final String FACTS = "facts";
    static final String NAMED = "named";
    static final String NAME = "name";
    static final String CONTACT = "contact";
    static final String MAIL = "mail";
    static final String FILES = "files";
    static final String YES = "yes";
    static final String NO = "no";

    /** Nobody sees this field, and only programs fill it in. */
    private static final String TRAP = "homepage";

    static FilingEntry blank() {
        return new FilingEntry(new LinkedMultiValueMap<>(), List.of());
    }

    static FilingEntry of(MultiValueMap<String, String> sent, @Nullable List<MultipartFile> files) {
        return new FilingEntry(sent, Uploads.chosen(files));
    }

    /** The empty text if nothing was sent. */
    public String text(String field) {
        String text = sent.getFirst(field);
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }

    boolean isByAProgram() {
        return !text(TRAP).isEmpty();
    }

    @Override
    public String toString() {
        return "an objection as it was sent";
    }
}
