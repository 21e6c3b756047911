CREATE TABLE protection_retention (
    subject    text NOT NULL CHECK (subject ~ '^[a-z]+[.][a-z]+(-[a-z]+)*$'),
    amount     integer CHECK (amount > 0),
    unit       text CHECK (unit IN ('HOUR', 'DAY', 'MONTH', 'YEAR')),
    afterwards text NOT NULL CHECK (afterwards IN ('DELETED', 'KEPT')),
    from_on    date NOT NULL,
    to_on      date,
    source_zh  text NOT NULL,
    source_en  text NOT NULL,
    PRIMARY KEY (subject, from_on),
    CHECK (to_on > from_on),
    CHECK ((amount IS NULL) = (unit IS NULL)),
    -- what has no end is kept
    CHECK ((amount IS NULL) = (afterwards = 'KEPT')),
    EXCLUDE USING gist (subject WITH =, daterange(from_on, to_on) WITH &&)
);
COMMENT ON TABLE protection_retention IS
    'How long what is kept, and what happens then. What is kept anew adds a row here; a new rule is a new row, and the one before ends.';
GRANT SELECT ON protection_retention TO "${app}";

INSERT INTO protection_retention (subject, amount, unit, afterwards, from_on, source_zh, source_en)
VALUES ('access.session', 12, 'HOUR', 'DELETED', DATE '2021-01-01',
        '本平台规则：连续两小时不用即结束，最长十二小时；GB/T 22239-2019 三级，身份鉴别（条次待核）',
        'Rule of this platform: ended by two idle hours, at the latest after twelve; GB/T 22239-2019 level 3, identity (clause to be checked)'),
       ('access.failure', 1, 'DAY', 'DELETED', DATE '2021-01-01',
        '本平台规则：最后一次错误后一天；GB/T 22239-2019 三级，身份鉴别（条次待核）',
        'Rule of this platform: a day after the last wrong try; GB/T 22239-2019 level 3, identity (clause to be checked)'),
       ('runtime.idempotency-key', 7, 'DAY', 'DELETED', DATE '2021-01-01',
        '本平台规则：识别重复提交所需',
        'Rule of this platform: as long as a repeated request has to be recognised'),
       ('runtime.job', 7, 'DAY', 'DELETED', DATE '2021-01-01',
        '本平台规则：完成后可再取结果的期限，含其所写的表格；个人信息保护法第十九条，保存期限应为最短时间',
        'Rule of this platform: as long as the result can be fetched, workbooks included; Personal Information Protection Law, Article 19: the shortest time that is needed'),
       ('runtime.log', 6, 'MONTH', 'DELETED', DATE '2021-01-01',
        '网络安全法（2016 年文本第二十一条第三项；2025 年修改后条次待核）：网络日志留存不少于六个月',
        'Cybersecurity Law (Article 21 (3) in the text of 2016; number after the amendment of 2025 to be checked): network logs for six months or more'),
       ('trace.entry', NULL, NULL, 'KEPT', DATE '2021-01-01',
        '党政领导干部选拔任用工作条例（2019）全程纪实（条次待核）；本平台规则：公务行为的记录只增不改',
        'Regulations on Selecting and Appointing Leading Cadres (2019), record of the whole course (article to be checked); rule of this platform: records of official acts are added to, never changed');
