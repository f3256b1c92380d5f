package io.zhengyou.flow.check;

import java.util.Map;
import java.util.Set;

/**
 * What a redesign may refer to that it does not bring itself.
 *
 * @param groups    of the roles, those of one unit without its code
 * @param beans     that models may call
 * @param variables that the server or other models set
 * @param forms     ids of the forms that go with the current version
 * @param decisions that are deployed
 * @param processes that are deployed
 * @param relied    fields that the server reads or fills in, by form
 * @param reserved  variables that only the server sets, and the forms that come with it
 * @param shipped   fields of the forms that come with the server, by form
 */
public record Surroundings(
        Set<String> groups, Set<String> beans, Set<String> variables, Set<String> forms, Set<String> decisions, Set<String> processes,
        Map<String, Set<String>> relied, Set<String> reserved, Map<String, Set<String>> shipped) {}
