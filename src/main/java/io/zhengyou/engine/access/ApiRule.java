package io.zhengyou.engine.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One permission at the wall.
 *
 * @param role    a group, or {@link #EVERYBODY} who is signed in
 * @param pattern an address in which {@code *} stands for one part, a final {@code **} for any number, {@code {self}} for
 *                the caller's id, and {@code {id}} for a generated id, which has a digit where no name of a sub-resource has one
 */
record ApiRule(String role, Set<String> methods, List<String> pattern) {

    static final String EVERYBODY = "everybody";

    /** A line names a role, methods joined by commas, and addresses, separated by blanks. */
    static Stream<ApiRule> parse(String line) {
        String[] words = line.strip().split(" +");
        return Arrays.stream(words, 2, words.length)
                .map(address -> new ApiRule(words[0], Set.of(words[1].split(",")), List.of(address.split("/"))));
    }

    boolean allows(Caller caller, String method, String address) {
        return caller.is(role) && methods.contains(method) && matches(caller, List.of(address.split("/")));
    }

    private boolean matches(Caller caller, List<String> parts) {
        boolean open = pattern.get(pattern.size() - 1).equals("**");
        int fixed = open ? pattern.size() - 1 : pattern.size();
        if (open ? parts.size() < fixed : parts.size() != fixed) {
            return false;
        }
        for (int i = 0; i < fixed; i++) {
            if (!matches(pattern.get(i), parts.get(i), caller)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String wanted, String part, Caller caller) {
        return switch (wanted) {
            case "*" -> true;
            case "{self}" -> part.equals(caller.userId());
            case "{id}" -> part.chars().anyMatch(Character::isDigit);
            default -> part.equals(wanted);
        };
    }
}
