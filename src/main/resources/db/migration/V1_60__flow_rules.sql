-- What no redesign of a process can drop (ADR 140). Steps are named by what they do, not by the ids of a diagram.
CREATE TABLE flow_rule (
    id          VARCHAR(60)  NOT NULL PRIMARY KEY,
    process_id  VARCHAR(60)  NOT NULL,
    place       INTEGER      NOT NULL,
    step        VARCHAR(200) NOT NULL,
    step_name   VARCHAR(100) NOT NULL,
    target      VARCHAR(200) NOT NULL,
    target_name VARCHAR(100) NOT NULL,
    since       VARCHAR(200),
    since_name  VARCHAR(100),
    -- Whoever did the step must not do the target.
    differ      BOOLEAN      NOT NULL DEFAULT FALSE,
    reason      VARCHAR(300) NOT NULL,
    -- Instances that began before are not held to it.
    valid_from  TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT TIMESTAMP '1970-01-01 00:00:00'
);

-- Instances of processes that had rules when they began, and the mandatory steps done in them.
CREATE TABLE flow_run (
    instance VARCHAR(64) NOT NULL PRIMARY KEY,
    begun_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE TABLE flow_step (
    instance VARCHAR(64) NOT NULL REFERENCES flow_run,
    rule     VARCHAR(60) NOT NULL REFERENCES flow_rule ON DELETE CASCADE,
    person   VARCHAR(64),
    PRIMARY KEY (instance, rule)
);

INSERT INTO flow_rule (id, process_id, place, step, step_name, target, target_name, since, since_name, differ, reason) VALUES
    ('round-scheme', 'award-round', 1, 'task:award-scheme-approval@leading-group', '领导小组审批评选方案', 'call:award.publishCall', '发布评选通知', NULL, NULL, FALSE, '评选方案由领导小组批准'),
    ('round-scheme-again', 'award-round', 2, 'task:award-scheme-approval@leading-group', '领导小组审批评选方案', 'call:award.publishCall', '发布评选通知', 'task:award-scheme', '拟定评选方案', FALSE, '方案改动后须重新批准'),
    ('round-call', 'award-round', 3, 'call:award.publishCall', '发布评选通知', 'call:award.confer', '公布表彰结果', NULL, NULL, FALSE, '评选须公开进行'),
    ('round-window', 'award-round', 4, 'wait:award.nominationsClose', '推荐期满', 'call:award.confer', '公布表彰结果', NULL, NULL, FALSE, '推荐期以评选方案为准'),
    ('round-scores', 'award-round', 5, 'process:award-scoring', '专家评审', 'task:award-list-approval', '审批拟表彰名单', NULL, NULL, FALSE, '专家评审在前，审批在后'),
    ('round-ballot', 'award-round', 6, 'call:vote.count', '评审委员会无记名投票', 'task:award-list-approval', '审批拟表彰名单', NULL, NULL, FALSE, '表彰人选由评审委员会投票产生'),
    ('round-list', 'award-round', 7, 'task:award-list-approval@leading-group', '领导小组审批拟表彰名单', 'call:award.publishNotice', '发布公示', NULL, NULL, FALSE, '名单经领导小组同意后公示'),
    ('round-notice', 'award-round', 8, 'call:award.publishNotice', '发布公示', 'call:award.confer', '公布表彰结果', NULL, NULL, FALSE, '表彰前须公示'),
    ('round-notice-time', 'award-round', 9, 'wait:award.noticeEnds', '公示期满', 'call:award.confer', '公布表彰结果', 'call:award.publishNotice', '发布公示', FALSE, '公示天数以评选方案为准'),
    ('round-objections', 'award-round', 10, 'call:objection.allSettled', '核对异议是否办结', 'call:award.confer', '公布表彰结果', 'call:award.publishNotice', '发布公示', FALSE, '异议未办结不得表彰'),
    ('round-decision', 'award-round', 11, 'task:award-decision@leading-group', '领导小组签署表彰决定', 'call:award.confer', '公布表彰结果', NULL, NULL, FALSE, '表彰决定由领导小组签署'),
    ('scoring-draw', 'award-scoring', 1, 'call:review.draw', '抽取专家', 'call:review.rank', '统计得分排名', NULL, NULL, FALSE, '专家由系统随机抽取'),
    ('scoring-rank', 'award-scoring', 2, 'call:review.rank', '统计得分排名', 'end:endEvent_ranked', '排名已产生', NULL, NULL, FALSE, '排名由专家评分产生'),
    ('ballot-close', 'award-ballot', 1, 'call:ballot.close', '封存票箱', 'call:vote.count', '计票', 'call:vote.open', '准备选票', FALSE, '先封箱后计票'),
    ('check-formality', 'award-check', 1, 'task:award-formality@office', '办公室形式审查', 'end:endEvent_qualified', '审查合格', NULL, NULL, FALSE, '每份推荐材料都要形式审查'),
    ('check-formality-again', 'award-check', 2, 'task:award-formality@office', '办公室形式审查', 'end:endEvent_qualified', '审查合格', 'task:award-correction', '补正推荐材料', FALSE, '补正后须重新审查'),
    ('check-integrity', 'award-check', 3, 'task:award-integrity@ethics-committee', '道德委员会科学道德审查', 'end:endEvent_qualified', '审查合格', NULL, NULL, FALSE, '科学道德一票否决'),
    ('objection-investigation', 'objection', 1, 'task:objection-investigation', '调查核实异议', 'call:objection.settle', '执行裁定', NULL, NULL, FALSE, '先调查后裁定'),
    ('objection-verdict', 'objection', 2, 'task:objection-verdict', '裁定异议', 'call:objection.settle', '执行裁定', NULL, NULL, FALSE, '裁定后才能执行'),
    ('revocation-approval', 'award-revocation', 1, 'task:award-revocation-approval@leading-group', '领导小组审批撤销荣誉', 'call:honour.revoke', '撤销荣誉', NULL, NULL, FALSE, '授予和撤销荣誉都由领导小组决定'),
    ('pledge-review', 'pledge', 1, 'task:pledge-review@${pledgeReviewers}', '审核承诺书', 'call:pledge.publish', '公开承诺书', 'task:pledge-draft', '起草承诺书', FALSE, '承诺书须经他人审核'),
    ('pledge-commentary', 'pledge', 2, 'process:pledge-commentary', '领导点评', 'call:pledge.settle', '公开评定结果', NULL, NULL, FALSE, '领导点评后才能评定兑现情况'),
    ('pledge-confirmation', 'pledge', 3, 'task:pledge-confirmation@${pledgeReviewers}', '评定兑现情况', 'call:pledge.settle', '公开评定结果', 'task:pledge-statement', '说明兑现情况', FALSE, '兑现与否由他人评定'),
    ('commentary-comment', 'pledge-commentary', 1, 'task:pledge-comment', '领导点评', 'call:commentary.publish', '公开点评', NULL, NULL, FALSE, '点评由联系领导作出'),
    ('appraisal-approval', 'appraisal-round', 1, 'task:appraisal-approval@leading-group', '领导小组审批评议方案', 'call:appraisal.open', '制作评议票', 'task:appraisal-preparation', '拟定评议方案', FALSE, '评议方案由领导小组批准'),
    ('appraisal-time', 'appraisal-voting', 1, 'wait:ballot.closesAt', '评议期满', 'call:appraisal.count', '开箱计票', NULL, NULL, FALSE, '评议截止前不得开箱'),
    ('appraisal-quorum', 'appraisal-voting', 2, 'call:appraisal.quorumReached', '核对参评比例', 'call:appraisal.count', '开箱计票', NULL, NULL, FALSE, '参评比例达到要求才能开箱'),
    ('appraisal-review', 'appraisal-round', 2, 'task:appraisal-review@office', '办公室审核评议结果', 'call:appraisal.publish', '公布评议结果', NULL, NULL, FALSE, '结果先审核后公布'),
    ('appraisal-publication', 'appraisal-round', 3, 'task:appraisal-publication@leading-group', '领导小组审批公布结果', 'call:appraisal.publish', '公布评议结果', NULL, NULL, FALSE, '评议结果由领导小组批准公布'),
    ('rectification-plan', 'rectification', 1, 'task:rectification-plan-approval@office', '办公室审批整改方案', 'task:rectification-report', '落实整改并报告', 'task:rectification-plan', '制定整改方案', FALSE, '整改方案批准后才能实施'),
    ('rectification-verification', 'rectification', 2, 'task:rectification-verification@${rectificationVerifiers}', '核查整改', 'end:endEvent_closedOut', '已销号', NULL, NULL, FALSE, '销号前须由核查人核查，单位不得核查自己'),
    ('pledge-other', 'pledge', 4, 'task:pledge-draft', '起草承诺书', 'task:pledge-review', '审核承诺书', NULL, NULL, TRUE, '自己起草的承诺书不能自己审核'),
    ('pledge-other-finding', 'pledge', 5, 'task:pledge-statement', '说明兑现情况', 'task:pledge-confirmation', '评定兑现情况', NULL, NULL, TRUE, '自己承诺的不能自己评定'),
    ('round-other', 'award-round', 12, 'task:award-scheme', '拟定评选方案', 'task:award-scheme-approval', '审批评选方案', NULL, NULL, TRUE, '拟定方案的人不能审批方案'),
    ('appraisal-other', 'appraisal-round', 4, 'task:appraisal-preparation', '拟定评议方案', 'task:appraisal-approval', '审批评议方案', NULL, NULL, TRUE, '拟定方案的人不能审批方案'),
    ('rectification-other', 'rectification', 3, 'task:rectification-report', '落实整改并报告', 'task:rectification-verification', '核查整改', NULL, NULL, TRUE, '落实整改的人不能核查'),
    ('paper-compared', 'appraisal-paper', 1, 'call:appraisalPaper.entriesAgree', '核对两遍录入', 'call:appraisalPaper.drop', '纸质票放入票箱', 'task:appraisal-paper-entry', '录入纸质票', FALSE, '两遍录入核对后才能放入票箱'),
    ('lookback-checked', 'rectification-lookback', 1, 'task:rectification-lookback-check@${rectificationVerifiers}', '核查人回头看', 'call:lookback.tellHeld', '告知整改保持', NULL, NULL, FALSE, '回头看由核查人进行'),
    ('inspection-plan', 'inspection-programme', 1, 'task:inspection-plan-approval@leading-group', '领导小组审批督导方案', 'call:inspectionProgramme.open', '组成检查组', 'task:inspection-plan', '拟定督导方案', FALSE, '督导方案由领导小组批准'),
    ('inspection-plan-other', 'inspection-programme', 2, 'task:inspection-plan', '拟定督导方案', 'task:inspection-plan-approval', '审批督导方案', NULL, NULL, TRUE, '拟定方案的人不能审批方案'),
    ('inspection-record', 'inspection', 1, 'task:inspection-record@${inspectionTeam}', '检查组记录检查情况', 'call:inspection.order', '责成整改', NULL, NULL, FALSE, '问题须由检查组查实'),
    ('inspection-report', 'inspection', 2, 'task:inspection-report-approval@leading-group', '领导小组审批检查报告', 'call:inspection.close', '办结检查', 'task:inspection-report', '撰写检查报告', FALSE, '检查报告由领导小组批准'),
    ('digest-approval', 'report-request', 1, 'task:report-digest-approval@leading-group', '领导小组审批简报', 'call:reporting.release', '发布或通报简报', 'task:report-digest', '汇编简报', FALSE, '简报由领导小组批准'),
    ('annual-grade', 'annual-assessment-unit', 1, 'task:annual-grading@leading-group', '领导小组评定等次', 'call:annualUnit.archive', '归档', NULL, NULL, FALSE, '等次由领导小组评定'),
    ('annual-told', 'annual-assessment-unit', 2, 'call:annualUnit.tell', '告知单位', 'call:annualUnit.archive', '归档', 'task:annual-grading', '评定等次', FALSE, '等次告知单位后才能归档');
