package io.zhengyou.award.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is proposed and why.
 *
 * @param birthDate of a person; {@code null} for an organisation
 * @param summary   a few lines that may be made public
 * @param deeds     the whole account, for those who review it
 * @param materials which of the required materials are handed in
 */
public record Nominee(String name, @Nullable LocalDate birthDate, String summary, String deeds, List<String> materials) {

    public Nominee {
        name = name.strip();
        materials = List.copyOf(materials);
    }
}
