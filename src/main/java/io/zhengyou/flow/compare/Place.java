package io.zhengyou.flow.compare;

import io.zhengyou.flow.words.Labels;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where something is set inside an element.
 *
 * @param key  tells it from every other setting of the element
 * @param path the local names on the way to it
 * @param name what tells it from its like; empty if it has none
 */
record Place(String key, String path, String name) {

    boolean isRoot() {
        return key.isEmpty();
    }

    Place attribute(Node attribute) {
        return new Place(key + "@" + attribute.getLocalName(), path.isEmpty() ? attribute.getLocalName() : path + "." + attribute.getLocalName(), name);
    }

    Place child(Element child, Optional<Node> discriminator) {
        var local = child.getLocalName();
        var own = discriminator.map(Node::getNodeValue).orElse("");
        return new Place(key + "/" + local + (own.isEmpty() ? "" : "[" + own + "]"), path.isEmpty() ? local : path + "." + local,
                own.isEmpty() ? name : Labels.find(local + "." + own).orElse(own));
    }

    /** The last name of the path. */
    String setting() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    String label() {
        return Labels.setting(path).replace("{0}", name);
    }
}
