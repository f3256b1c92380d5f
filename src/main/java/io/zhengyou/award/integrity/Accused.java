package io.zhengyou.award.integrity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a case is about; the same nominee later is recognised by name and birth date.
 *
 * @param birthDate {@code null} for an organisation, which is recognised by its name
 */
public record Accused(String name, @Nullable LocalDate birthDate, String unitName) {

    public Accused {
        name = name.strip();
    }

    @Override
    public String toString() {
        return "an accused";
    }
}
