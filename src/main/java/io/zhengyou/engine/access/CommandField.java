package io.zhengyou.engine.access;

import java.lang.reflect.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** What a command of the engine was given: the engine has no accessors for it. A renamed field fails every test of the walls. */
final class CommandField {

    private CommandField() {}

    static <T> T of(Object command, String name) {
        return Objects.requireNonNull(CommandField.<T>optional(command, name));
    }

    @SuppressWarnings("unchecked")
    static <T> @Nullable T optional(Object command, String name) {
        Field field = Objects.requireNonNull(ReflectionUtils.findField(command.getClass(), name));
        ReflectionUtils.makeAccessible(field);
        return (T) ReflectionUtils.getField(field, command);
    }
}
