-- The milestones of the campaign, as everybody sees them. The first three are those that the association's guidance names.
CREATE TABLE campaign_milestone (
    id     VARCHAR(36)  NOT NULL PRIMARY KEY,
    due_on DATE         NOT NULL,
    title  VARCHAR(100) NOT NULL,
    text   VARCHAR(500) NOT NULL
);
INSERT INTO campaign_milestone (id, due_on, title, text) VALUES
    ('science-congress', DATE '2011-05-27', '中国科协第八次全国代表大会召开', '围绕重大节点展开创先争优活动，精心组织、务求实效。'),
    ('party-90-years', DATE '2011-07-01', '中国共产党成立90周年', '用扎实的创先争优成果献礼。'),
    ('party-congress', DATE '2012-11-08', '中国共产党第十八次全国代表大会召开', '用扎实的创先争优成果献礼。');
