package io.zhengyou.flow.compare;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.model.Xml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Everything that is set at an element and in it, except at the parts in it, which stand for themselves. Nothing is left out for being unknown. */
final class Settings {

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";
    /** The flows say the same. */
    private static final Set<String> REPEATED = Set.of("incoming", "outgoing");

    private final Map<String, Trait> traits = new LinkedHashMap<>();
    private final Values values;
    private final Predicate<Element> isPart;

    private Settings(Values values, Predicate<Element> isPart) {
        this.values = values;
        this.isPart = isPart;
    }

    /** By their paths in the element. */
    static Map<String, Trait> of(Element element, Values values, Predicate<Element> isPart) {
        var settings = new Settings(values, isPart);
        settings.read(element, new Place("", "", ""), Optional.empty());
        return settings.traits;
    }

    private void read(Element element, Place place, Optional<Node> discriminator) {
        int before = traits.size();
        ModelXml.attributes(element).filter(Settings::counts).filter(attribute -> discriminator.filter(attribute::isSameNode).isEmpty())
                .forEach(attribute -> put(place.attribute(attribute), attribute.getNodeValue()));
        text(element).ifPresent(text -> put(place, text));
        Xml.children(element).filter(child -> !REPEATED.contains(child.getLocalName()) && !isPart.test(child)).forEach(child -> {
            var name = discriminator(child);
            read(child, place.child(child, name), name);
        });
        if (traits.size() == before && !place.isRoot()) {
            put(place, element.getLocalName().equals("text") ? "" : "true");
        }
    }

    private void put(Place place, String raw) {
        var key = Stream.iterate(1, n -> n + 1).map(n -> place.key() + (n == 1 ? "" : "#" + n)).filter(free -> !traits.containsKey(free)).findFirst().orElseThrow();
        traits.put(key, new Trait(place.label(), raw, values.words(place.setting(), raw)));
    }

    /** Ids of what cannot be pointed at, and what XML itself needs, are no settings. */
    private static boolean counts(Node attribute) {
        return !"id".equals(attribute.getNodeName()) && !SCHEMA_INSTANCE.equals(attribute.getNamespaceURI()) && !NAMESPACES.equals(attribute.getNamespaceURI());
    }

    /** Empty where there are only elements, and lines between them. */
    private static Optional<String> text(Element element) {
        return Xml.children(element).findAny().isPresent() ? Optional.empty() : Optional.of(element.getTextContent().strip()).filter(text -> !text.isEmpty());
    }

    /** What tells an element from its like. */
    private static Optional<Node> discriminator(Element element) {
        return Stream.of("name", "target", "event").map(element::getAttributeNode).filter(attribute -> attribute != null).<Node>map(attribute -> attribute).findFirst();
    }
}
