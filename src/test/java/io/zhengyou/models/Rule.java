package io.zhengyou.models;

import java.util.List;
import java.util.stream.Stream;

/** Something that holds for every process model. */
interface Rule {

    List<Rule> ALL = List.of(
            new HeaderRule(), new UserTaskRule(), new ServiceTaskRule(), new ReferenceRule(), new GatewayRule(), new ExpressionRule());

    Stream<Finding> check(Model model, Project project);
}
