package io.zhengyou.flow.sandbox;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of each type that a step may answer or ask for. */
public final class Samples {

    public static final String TEXT = "示例";

    private Samples() {}

    /** All values that may make a difference; none for what has no value. */
    public static List<Object> of(Type type) {
        if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        }
        var sample = one(type);
        return sample == null ? List.of() : List.of(sample);
    }

    private static @Nullable Object one(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw)) {
            return of(generic.getActualTypeArguments()[0]).stream().limit(1).toList();
        }
        return switch (type.getTypeName()) {
            case "int", "java.lang.Integer" -> 1;
            case "long", "java.lang.Long" -> 1L;
            case "double", "java.lang.Double" -> 1.0;
            case "java.lang.String" -> TEXT;
            case "java.util.Date" -> Date.from(Instant.now().plus(1, ChronoUnit.DAYS));
            case "java.util.Map" -> Map.of();
            default -> null;
        };
    }
}
