package io.liangze.foundation.organization.domain.people;

/** The kinship for which one stands back. Source: 党政领导干部选拔任用工作条例（2019）回避 (条次待核); 公务员回避规定（2020）第五条. */
public enum Kinship {
    /** 夫妻关系. */
    SPOUSE,
    /** 直系血亲关系. */
    DIRECT_BLOOD,
    /** 三代以内旁系血亲关系. */
    COLLATERAL_WITHIN_THREE_GENERATIONS,
    /** 近姻亲关系. */
    CLOSE_IN_LAW
}
