-- Clauses keep their code for good, so that what is found this year can be known as what was found before.
CREATE TABLE inspection_clause (
    code VARCHAR(20)  NOT NULL PRIMARY KEY,
    good VARCHAR(50)  NOT NULL,
    text VARCHAR(500) NOT NULL,
    hint VARCHAR(500) NOT NULL
);
CREATE TABLE inspection_checklist (
    code VARCHAR(64)  NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    mode VARCHAR(20)  NOT NULL
);
CREATE TABLE inspection_checklist_item (
    checklist VARCHAR(64) NOT NULL REFERENCES inspection_checklist,
    place     INTEGER     NOT NULL,
    clause    VARCHAR(20) NOT NULL REFERENCES inspection_clause,
    PRIMARY KEY (checklist, place)
);
INSERT INTO inspection_clause (code, good, text, hint) VALUES
    ('L1', '领导班子好', '领导班子定期集体学习', '看学习计划和记录，问学了什么、用在哪里'),
    ('L2', '领导班子好', '重大事项由集体讨论决定', '看会议记录，有没有不同意见、怎样决定'),
    ('L3', '领导班子好', '按期召开民主生活会，查出的问题已改正', '看会议记录和整改清单'),
    ('M1', '党员队伍好', '党员亮明身份，承诺事项公开', '看公开的地方，随机问两三名党员'),
    ('M2', '党员队伍好', '按计划培养和发展党员', '看发展计划和培养记录'),
    ('M3', '党员队伍好', '党员都参加科学道德和学风教育', '看签到和教材，问印象最深的内容'),
    ('S1', '工作机制好', '创先争优有方案、有分工、有进度', '看方案和进度表，问分工到谁'),
    ('S2', '工作机制好', '制度健全，并按制度办事', '抽两项制度，核对最近怎样执行'),
    ('S3', '工作机制好', '联系点领导的意见有记录、有回应', '看走访记录，问意见落实到哪一步'),
    ('W1', '工作业绩好', '服务科技工作者的活动有实效', '看活动记录和人次，问参加过的人'),
    ('W2', '工作业绩好', '公开承诺的事项按期完成', '对照承诺书逐项核对'),
    ('W3', '工作业绩好', '有自己的活动品牌，受到欢迎', '看活动材料，问参加过的人'),
    ('F1', '群众反映好', '经常征求会员和群众的意见', '看意见箱、座谈会和问卷的记录'),
    ('F2', '群众反映好', '群众提出的问题有答复、有改进', '抽两三条意见，核对答复'),
    ('F3', '群众反映好', '群众评议的结果公开，并用来改进工作', '对照最近一次评议结果');
INSERT INTO inspection_checklist (code, name, mode) VALUES
    ('five-goods-visit', '“五好”实地调研清单', 'FIELD_VISIT'),
    ('five-goods-review', '“五好”材料审阅清单', 'REVIEW'),
    ('five-goods-meeting', '“五好”会议观察清单', 'MEETING');
INSERT INTO inspection_checklist_item (checklist, place, clause) VALUES
    ('five-goods-visit', 1, 'L1'), ('five-goods-visit', 2, 'L2'), ('five-goods-visit', 3, 'M1'), ('five-goods-visit', 4, 'M3'),
    ('five-goods-visit', 5, 'S1'), ('five-goods-visit', 6, 'S3'), ('five-goods-visit', 7, 'W1'), ('five-goods-visit', 8, 'W3'),
    ('five-goods-visit', 9, 'F1'), ('five-goods-visit', 10, 'F2'),
    ('five-goods-review', 1, 'L1'), ('five-goods-review', 2, 'L2'), ('five-goods-review', 3, 'L3'), ('five-goods-review', 4, 'M2'),
    ('five-goods-review', 5, 'S1'), ('five-goods-review', 6, 'S2'), ('five-goods-review', 7, 'W1'), ('five-goods-review', 8, 'W2'),
    ('five-goods-review', 9, 'F3'),
    ('five-goods-meeting', 1, 'L2'), ('five-goods-meeting', 2, 'L3'), ('five-goods-meeting', 3, 'M3'), ('five-goods-meeting', 4, 'S2'),
    ('five-goods-meeting', 5, 'F2');

CREATE TABLE inspection_programme (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    title      VARCHAR(200) NOT NULL,
    first_day  DATE         NOT NULL,
    last_day   DATE         NOT NULL,
    -- For how many years nobody inspects a unit that they led.
    years_led  INTEGER      NOT NULL,
    stage      VARCHAR(20)  NOT NULL,
    -- Of the plan. A plan that was returned is kept, and changed as the next version.
    version    INTEGER      NOT NULL,
    started_by VARCHAR(64)  NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE TABLE inspection_team (
    programme_id VARCHAR(36)  NOT NULL REFERENCES inspection_programme,
    version      INTEGER      NOT NULL,
    number       INTEGER      NOT NULL,
    name         VARCHAR(100) NOT NULL,
    PRIMARY KEY (programme_id, version, number)
);
-- The first of a team leads it.
CREATE TABLE inspection_team_member (
    programme_id VARCHAR(36) NOT NULL,
    version      INTEGER     NOT NULL,
    number       INTEGER     NOT NULL,
    place        INTEGER     NOT NULL,
    person       VARCHAR(64) NOT NULL,
    PRIMARY KEY (programme_id, version, number, place),
    FOREIGN KEY (programme_id, version, number) REFERENCES inspection_team
);
CREATE TABLE inspection_placement (
    programme_id VARCHAR(36)  NOT NULL REFERENCES inspection_programme,
    version      INTEGER      NOT NULL,
    unit_code    VARCHAR(64)  NOT NULL,
    checklist    VARCHAR(64)  NOT NULL REFERENCES inspection_checklist,
    surprise     BOOLEAN      NOT NULL,
    -- NULL until a team is named.
    team         INTEGER,
    -- How the unit came into the plan, in words.
    chosen       VARCHAR(200) NOT NULL,
    PRIMARY KEY (programme_id, version, unit_code)
);
-- Draws by lot: who knows the seed and the units can repeat one. Rows are added, never changed.
CREATE TABLE inspection_draw (
    programme_id VARCHAR(36) NOT NULL REFERENCES inspection_programme,
    number       INTEGER     NOT NULL,
    seed         BIGINT      NOT NULL,
    pool         TEXT        NOT NULL,
    drawn        TEXT        NOT NULL,
    drawn_by     VARCHAR(64) NOT NULL,
    drawn_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (programme_id, number)
);
-- Which units people led, and until when: they do not inspect them for some years.
CREATE TABLE inspection_former_post (
    person    VARCHAR(64) NOT NULL,
    unit_code VARCHAR(64) NOT NULL,
    until_day DATE        NOT NULL,
    PRIMARY KEY (person, unit_code)
);
-- What was done and written about a programme or an inspection, in order. Rows are added, never changed.
CREATE TABLE inspection_entry (
    number     BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    case_id    VARCHAR(36) NOT NULL,
    step       VARCHAR(30) NOT NULL,
    -- NULL: the server.
    person     VARCHAR(64),
    text       TEXT        NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX inspection_entry_of ON inspection_entry (case_id, number);
