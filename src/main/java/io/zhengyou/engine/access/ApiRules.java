package io.zhengyou.engine.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that can be asked of the engine from outside; what is not listed is refused to everybody. The engine's own
 * authorizations then decide about the single task or definition.
 */
final class ApiRules {

    /*
     * What nobody finds here, and why: writing variables, starting a process without its form, BPMN errors, correlation
     * and external tasks go past the forms and their checks; executing a job or moving its date ends a waiting period
     * early; modification, migration, restart and deletion of instances rewrite what happened; another holder for a task
     * takes a reason and a record; models come and go by approval, and what a process owner sends to deployment/create is
     * taken for a proposal before it comes to the engine.
     */
    private static final List<ApiRule> RULES = """
            everybody     GET,POST        engine:/task engine:/task/count
            everybody     GET             engine:/task/* engine:/task/*/form engine:/task/*/form-variables engine:/task/*/deployed-form engine:/task/*/rendered-form
            everybody     GET             engine:/task/*/comment engine:/task/*/identity-links
            everybody     POST            engine:/task/*/comment/create
            everybody     POST            engine:/task/*/claim engine:/task/*/unclaim engine:/task/*/submit-form engine:/task/*/complete
            everybody     GET             engine:/process-definition engine:/process-definition/count
            everybody     GET             engine:/process-definition/{id} engine:/process-definition/{id}/xml engine:/process-definition/{id}/diagram
            everybody     GET             engine:/process-definition/key/* engine:/process-definition/key/*/xml engine:/process-definition/key/*/diagram
            everybody     GET             engine:/process-definition/{id}/startForm engine:/process-definition/{id}/form-variables engine:/process-definition/{id}/deployed-start-form engine:/process-definition/{id}/rendered-form
            everybody     GET             engine:/process-definition/key/*/startForm engine:/process-definition/key/*/form-variables engine:/process-definition/key/*/deployed-start-form engine:/process-definition/key/*/rendered-form
            everybody     POST            engine:/process-definition/{id}/submit-form
            everybody     POST            engine:/process-definition/key/*/submit-form
            everybody     GET,OPTIONS     engine:/filter engine:/filter/*
            everybody     GET             engine:/filter/count
            everybody     GET,POST        engine:/filter/*/list engine:/filter/*/singleResult engine:/filter/*/count
            everybody     GET             engine:/identity/groups engine:/identity/password-policy engine:/authorization/check
            everybody     POST            engine:/identity/verify engine:/identity/password-policy
            everybody     GET             engine:/user engine:/user/count engine:/user/*/profile engine:/process-instance/{id}
            everybody     GET,POST        engine:/group engine:/group/count
            everybody     PUT             engine:/user/{self}/credentials
            everybody     GET             engine:/history/user-operation engine:/history/user-operation/count
            everybody     GET,POST        engine:/history/task engine:/history/task/count
            everybody     GET             engine:/engine
            everybody     GET             /camunda/api/admin/auth/user/default /camunda/api/*/plugin/*/static/**
            everybody     POST            /camunda/api/admin/auth/user/default/logout

            process-owner POST            engine:/deployment/create
            process-owner GET             engine:/deployment/** engine:/process-definition/** engine:/decision-definition/**
            process-owner GET             engine:/decision-requirements-definition/** engine:/version

            camunda-admin GET,OPTIONS     engine:/** /camunda/api/admin/plugin/** /camunda/api/cockpit/plugin/**
            camunda-admin POST            /camunda/api/cockpit/plugin/**
            camunda-admin POST            engine:/process-instance engine:/process-instance/count engine:/execution engine:/execution/count
            camunda-admin POST            engine:/variable-instance engine:/variable-instance/count engine:/external-task engine:/external-task/count
            camunda-admin POST            engine:/job engine:/job/count engine:/job-definition engine:/job-definition/count
            camunda-admin POST            engine:/history/activity-instance engine:/history/activity-instance/count engine:/history/detail engine:/history/external-task-log engine:/history/external-task-log/count
            camunda-admin POST            engine:/history/job-log engine:/history/job-log/count engine:/history/process-instance engine:/history/process-instance/count
            camunda-admin POST            engine:/history/variable-instance engine:/history/variable-instance/count engine:/schema/log
            camunda-admin POST            engine:/user/create engine:/user/*/unlock engine:/group/create engine:/authorization/create
            camunda-admin PUT             engine:/user/*/credentials engine:/user/*/profile
            camunda-admin PUT,DELETE      engine:/group/* engine:/group/*/members/* engine:/authorization/*
            camunda-admin DELETE          engine:/user/* engine:/incident/*
            camunda-admin PUT,DELETE      engine:/incident/*/annotation
            camunda-admin PUT             engine:/job/*/retries engine:/job-definition/*/retries
            camunda-admin PUT             engine:/process-definition/suspended engine:/process-definition/{id}/suspended engine:/process-definition/key/*/suspended
            camunda-admin PUT             engine:/process-instance/suspended engine:/process-instance/*/suspended
            camunda-admin POST            engine:/filter/create
            camunda-admin PUT,DELETE      engine:/filter/*
            """.lines().filter(line -> !line.isBlank()).flatMap(ApiRule::parse).toList();

    private static final Pattern GIVING_AWAY = Pattern.compile("engine:/task/([^/]+)/(?:assignee|delegate|resolve)");
    private static final String CLOSED = "此操作未开放，请在“任务办理”中办理；如确有需要，请联系系统管理员。";

    private ApiRules() {}

    /** @param address empty for one that nothing is known of */
    static String refusal(Optional<String> address) {
        var otherwise = address.filter(known -> known.startsWith("engine:/deployment/")).map(deployment -> ByApproval.SENTENCE).orElse(CLOSED);
        return address.map(GIVING_AWAY::matcher).filter(Matcher::matches).map(task -> OnItsPage.sentence(task.group(1))).orElse(otherwise);
    }

    static boolean allow(Caller caller, String method, String address) {
        return RULES.stream().anyMatch(rule -> rule.allows(caller, method, address));
    }
}
