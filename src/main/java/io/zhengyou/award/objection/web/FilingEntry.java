package io.zhengyou.award.objection.web;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An objection as somebody writes it into the form: texts, right or wrong. */
record FilingEntry(MultiValueMap<String, String> sent) {

    static final String NOMINEE = "nominee";
    static final String CLAIM = "claim";
    static final String FACTS = "facts";
    static final String NAMED = "named";
    static final String NAME = "name";
    static final String CONTACT = "contact";
    static final String MAIL = "mail";
    static final String YES = "yes";
    static final String NO = "no";

    /** Nobody sees this field, and only programs fill it in. */
    private static final String TRAP = "homepage";

    static FilingEntry blank() {
        return new FilingEntry(new LinkedMultiValueMap<>());
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
