package io.zhengyou.flow.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * What one element of a model does.
 *
 * @param performs done for sure once a token has left it
 * @param touches  may happen as soon as a token comes to it
 */
public record Deed(Set<String> performs, Set<String> touches) {

    private static final Deed NOTHING = new Deed(Set.of(), Set.of());

    /** Those of every element of a process that a token can come to, by its id. */
    public static Map<String, Deed> in(Element process) {
        var deeds = new LinkedHashMap<String, Deed>();
        Xml.within(process).filter(element -> !element.getAttribute("id").isEmpty())
                .forEach(element -> deeds.put(element.getAttribute("id"), of(element)));
        deeds.values().removeIf(NOTHING::equals);
        return deeds;
    }

    private static Deed of(Element element) {
        return element.getLocalName().equals("sequenceFlow") ? NOTHING : new Deed(Deeds.performed(element), Deeds.touched(element));
    }
}
