package io.liangze.foundation.organization.application.notices;

import io.liangze.foundation.notice.NoticeKind;
import io.liangze.foundation.notice.NoticeKinds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinds of message of the organization. */
enum OrganizationNotice implements NoticeKind {
    /** 年度基本情况待填报; asks the secretary and the clerk of the unit. */
    PROFILE_MISSING("organization.profile-missing", "describe"),
    /** 纪检职务空缺; asks the body and the secretary of its committee. */
    POST_VACANT("organization.post-vacant", "fill"),
    /** 逾期未退出议事协调机构; asks the body and the one above it. */
    WORK_GROUP_OVERDUE("organization.work-group-overdue", "leave"),
    /** 任职; tells the person. */
    APPOINTED("organization.appointed", null),
    /** 接任; tells the successor. */
    POST_TAKEN_OVER("organization.post-taken-over", null),
    /** 离任; tells the person. */
    TERM_ENDED("organization.term-ended", null),
    /** 亲属关系申报; tells the relative, who can say that it is not so. */
    KINSHIP_DECLARED("organization.kinship-declared", null),
    /** 区划和机构调整生效; tells the heads concerned. */
    REORGANIZED("organization.reorganization-enacted", null);

    private final String code;
    private final @Nullable String ask;

    OrganizationNotice(String code, @Nullable String ask) {
        this.code = code;
        this.ask = ask;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String ask() {
        return ask;
    }

    @Component
    static class Declaration implements NoticeKinds {

        @Override
        public List<? extends NoticeKind> declared() {
            return List.of(values());
        }
    }
}
