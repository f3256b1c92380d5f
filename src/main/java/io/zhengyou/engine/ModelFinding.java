package io.zhengyou.engine;

/**
 * Something in a deployed file that is not allowed.
 *
 * @param element its id, or the nearest around it; empty if it concerns the whole file
 * @param name    what people call the element; empty if it has no name, or nobody looked
 * @param message a Chinese sentence that says what to do instead
 */
public record ModelFinding(String file, String element, String name, String message) {

    public ModelFinding(String file, String element, String message) {
        this(file, element, "", message);
    }

    public ModelFinding called(String name) {
        return new ModelFinding(file, element, name, message);
    }

    @Override
    public String toString() {
        return file + (element.isEmpty() ? "" : " 的元素 " + element) + (name.isEmpty() ? "" : "（" + name + "）") + "：" + message;
    }
}
