INSERT INTO protection_retention (subject, amount, unit, afterwards, from_on, source_zh, source_en)
VALUES ('access.sign-in', 184, 'DAY', 'DELETED', DATE '2021-01-01',
        '网络安全法（2016 年文本第二十一条第三项；2025 年修改后条次待核）：网络日志留存不少于六个月；个人信息保护法第十九条，不再延长',
        'Cybersecurity Law (Article 21 (3) in the text of 2016; number after the amendment of 2025 to be checked): network logs for six months or more; Personal Information Protection Law, Article 19: and no longer');
