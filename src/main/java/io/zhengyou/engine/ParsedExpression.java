package io.zhengyou.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Builder.Feature;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * What an expression of a model refers to.
 *
 * @param variables the names it reads
 */
public record ParsedExpression(Set<String> variables, List<Call> calls) {

    /** A method call; {@code target} is not a plain name where the call is on the result of something else. */
    public record Call(String target, String method, int arguments) {}

    /** Whether a text of a model holds an expression. */
    public static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /**
     * Parses the text as the engine does.
     *
     * @throws TreeBuilderException if it is no expression
     */
    public static ParsedExpression parse(String text) {
        var expression = new ParsedExpression(new TreeSet<>(), new ArrayList<>());
        expression.read(new Builder(Feature.METHOD_INVOCATIONS).build(text).getRoot());
        return expression;
    }

    /** The names that a text of a model reads; none if it holds no expression, or one that cannot be read, which its deployment refuses. */
    public static Set<String> variablesIn(String text) {
        try {
            return isIn(text) ? parse(text).variables() : Set.of();
        } catch (TreeBuilderException e) {
            return Set.of();
        }
    }

    private void read(Node node) {
        if (node instanceof AstIdentifier identifier) {
            variables.add(identifier.getName());
        } else if (node instanceof AstMethod method) {
            readCall(method.getChild(0), method.getChild(1));
        } else {
            readChildren(node);
        }
    }

    private void readCall(Node property, Node arguments) {
        var target = property.getChild(0);
        calls.add(new Call(String.valueOf(target), methodName(property), arguments.getCardinality()));
        if (!(target instanceof AstIdentifier)) {
            read(target);
        }
        readChildren(arguments);
    }

    private void readChildren(Node node) {
        for (int i = 0; i < node.getCardinality(); i++) {
            read(node.getChild(i));
        }
    }

    private static String methodName(Node property) {
        return property instanceof AstDot dot ? dot.toString().replaceFirst("^\\W+", "") : "[…]";
    }
}
