package io.zhengyou.engine;

/**
 * One refusal of one form field.
 *
 * @param field   the key of the field
 * @param message a Chinese sentence that says what is wrong and what to do, without the field's label
 */
public record FieldError(String field, String message) {}
