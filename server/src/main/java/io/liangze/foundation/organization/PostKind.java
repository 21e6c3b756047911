package io.liangze.foundation.organization;

/** What a post is for. Rights follow it (see {@code access}), duties too. */
public enum PostKind {
    SECRETARY,
    DEPUTY_SECRETARY,
    TEAM_MEMBER,
    DISCIPLINE_SECRETARY,
    DISCIPLINE_MEMBER,
    OFFICE_CLERK,
    OFFICE_HEAD,
    DISPATCHED_TEAM_HEAD,
    ASSESSOR,
    INSPECTOR,
    SYSTEM_ADMINISTRATOR,
    SECURITY_ADMINISTRATOR,
    AUDIT_ADMINISTRATOR,
    OTHER
}
