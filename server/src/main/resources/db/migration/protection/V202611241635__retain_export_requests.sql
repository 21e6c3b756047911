INSERT INTO protection_retention (subject, amount, unit, afterwards, from_on, source_zh, source_en)
VALUES ('access.export-request', NULL, NULL, 'KEPT', DATE '2021-01-01',
        '本平台规则：谁申请、谁批准、谁带走，长期可查；所导出的文件平台不保存',
        'Rule of this platform: who asked, who approved and who took stays on record; the file itself is not kept');
