package io.zhengyou.engine;

/**
 * Something in a deployed file that is not allowed.
 *
 * @param element its id, or the nearest around it; empty if it concerns the whole file
 * @param message a Chinese sentence that says what to do instead
 */
public record ModelFinding(String file, String element, String message) {

    @Override
    public String toString() {
        return file + (element.isEmpty() ? "" : " 的元素 " + element) + "：" + message;
    }
}
