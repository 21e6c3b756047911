package io.liangze.foundation.organization;

/** How a dispatched team is dispatched: to one organ, to several, or for one matter. Source: 派驻机构工作规则（2022）. */
public enum TeamDispatch {
    SINGLE,
    COMPREHENSIVE,
    SPECIAL
}
