package io.zhengyou.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a request to a programming interface, in the one spelling that the rules know.
 * The engine's interface has two roots, each with a long form; {@code engine:/task} is the same place under all of them.
 */
final class ApiAddress {

    static final String ENGINE = "engine:";

    private static final String REST = "/engine-rest";
    private static final String WEB_APPS = "/camunda/api";
    private static final String[] ENGINE_ROOTS = {
        REST + "/engine/default/", REST + "/", WEB_APPS + "/engine/engine/default/", WEB_APPS + "/engine/"
    };
    // The colon of a definition's id is the only character that a client may have to write in another way.
    private static final String ENCODED_IN_IDS = "%3[Aa]";
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_:@-][A-Za-z0-9_.:@-]*)+/?");

    private ApiAddress() {}

    static boolean isEngineRest(HttpServletRequest request) {
        return isUnder(REST, request);
    }

    static boolean concernsWebApps(HttpServletRequest request) {
        return isUnder("/camunda", request);
    }

    static boolean isApi(HttpServletRequest request) {
        return isEngineRest(request) || isUnder(WEB_APPS, request);
    }

    private static boolean isUnder(String root, HttpServletRequest request) {
        return (decoded(request) + "/").startsWith(root + "/");
    }

    /** Empty for a spelling that could mean another place to the server behind this wall than it means here. */
    static Optional<String> of(HttpServletRequest request) {
        String spelled = request.getRequestURI().substring(request.getContextPath().length());
        return of(spelled, decoded(request));
    }

    static Optional<String> of(String spelled, String decoded) {
        boolean sameToAll = PLAIN.matcher(decoded).matches() && spelled.replaceAll(ENCODED_IN_IDS, ":").equals(decoded);
        return sameToAll ? Optional.of(canonical(decoded.replaceFirst("/$", ""))) : Optional.empty();
    }

    private static String decoded(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static String canonical(String path) {
        for (String root : ENGINE_ROOTS) {
            if (path.startsWith(root)) {
                return ENGINE + path.substring(root.length() - 1);
            }
        }
        return path;
    }
}
