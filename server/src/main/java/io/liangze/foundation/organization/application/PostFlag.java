package io.liangze.foundation.organization.application;

/** What is noticed about a post and its holder. A flag refuses nothing; somebody looks at it. */
public enum PostFlag {
    /**
     * The head of a discipline body is in charge of other business, or holds a post outside the discipline line besides
     * his seat in his own committee. Source: 纪委书记、纪检监察组组长不分管其他业务工作 (深化纪检监察体制改革, 条次待核).
     */
    OTHER_BUSINESS,
    /** The holder declared kinship with another of the same team. Source: 党政领导干部选拔任用工作条例, 回避 (条次待核). */
    KIN_IN_TEAM
}
