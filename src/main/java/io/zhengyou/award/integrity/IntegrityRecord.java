package io.zhengyou.award.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures that last: every integrity review reads them, and they keep a nominee out for as long. */
@Component
public class IntegrityRecord {

    private static final String NOTHING = "无在案记录。";

    private final IntegrityCases cases;

    IntegrityRecord(IntegrityCases cases) {
        this.cases = cases;
    }

    /** For the ethics committee only. */
    public String text(String name, @Nullable LocalDate birthDate) {
        List<IntegrityCase> inForce = cases.inForce(name, birthDate);
        return inForce.isEmpty() ? NOTHING : inForce.stream().map(IntegrityRecord::line).collect(Collectors.joining("\n"));
    }

    /** Whether a nominee cannot be nominated now. */
    public boolean bars(String name, @Nullable LocalDate birthDate) {
        return !cases.inForce(name, birthDate).isEmpty();
    }

    private static String line(IntegrityCase found) {
        return "案件 %s：%s，至 %s。".formatted(found.number(), Objects.requireNonNull(found.measure()).label(), found.barredUntil());
    }
}
