package io.zhengyou.models;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zhengyou.engine.StepBean;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** What our classes offer to models: step beans, and the variable names in the classes called {@code …Variables}. */
final class Code {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.zhengyou");

    private Code() {}

    static Map<String, Class<?>> stepBeans() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(StepBean.class))
                .collect(toMap(type -> type.getAnnotationOfType(StepBean.class).value(), JavaClass::reflect));
    }

    static Set<String> variableNames() {
        return CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Variables"))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(Code::value)
                .collect(toSet());
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }
}
