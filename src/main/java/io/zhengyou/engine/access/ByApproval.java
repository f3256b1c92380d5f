package io.zhengyou.engine.access;

/** Says how models come into use: by nobody's own hand. */
final class ByApproval {

    static final String SENTENCE = "流程不能直接部署或删除：由流程管理员在“流程改动”页面（/flows/changes）或用 Camunda Modeler 提交，经领导小组办公室同意后启用。";

    private ByApproval() {}
}
