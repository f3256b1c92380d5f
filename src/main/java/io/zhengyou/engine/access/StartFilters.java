package io.zhengyou.engine.access;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What everybody finds on the left of Tasklist. A filter that an administrator has changed stays as it is. */
@Component
@Order(StandingGrants.ORDER + 1)
class StartFilters extends AbstractCamundaConfiguration {

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        TaskService tasks = engine.getTaskService();
        share(engine, "我的任务", 1, "#1b5e9e", tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        share(engine, "本组任务", 2, "#2e7d32",
                tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
        share(engine, "逾期任务", 3, "#b71c1c", tasks.createTaskQuery().dueBeforeExpression("${now()}"));
        share(engine, "全部任务", 4, "#555555", tasks.createTaskQuery());
    }

    private static void share(ProcessEngine engine, String name, int position, String color, TaskQuery query) {
        FilterService filters = engine.getFilterService();
        Filter filter = filters.createTaskFilterQuery().filterName(name).list().stream().findFirst().orElseGet(() -> {
            Filter created = filters.newTaskFilter(name);
            // The web app shows the lowest priority number first.
            created.setProperties(Map.of("priority", position, "color", color, "refresh", true, "showUndefinedVariable", false,
                    // What a task is about, in words: every process that has many tasks of one name sets it.
                    "variables", List.of(Map.of("name", "taskSubject", "label", "事项"))));
            created.setQuery(query);
            return filters.saveFilter(created);
        });
        new Grants(engine.getAuthorizationService()).toEverybody(Resources.FILTER, filter.getId(), Permissions.READ);
    }
}
