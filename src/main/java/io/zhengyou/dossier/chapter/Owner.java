package io.zhengyou.dossier.chapter;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Whose dossier it is.
 *
 * @param kind     a unit or a person
 * @param id       the code of the unit or the login of the person
 * @param unitCode of the unit itself or of the person's; empty if none is known
 */
public record Owner(Kind kind, String id, String name, String unitCode, String unitName) {

    /** Who has a dossier. */
    public enum Kind { UNIT, PERSON }

    @JsonIgnore
    public boolean isUnit() {
        return kind == Kind.UNIT;
    }
}
