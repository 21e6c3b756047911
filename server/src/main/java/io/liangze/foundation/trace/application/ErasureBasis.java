package io.liangze.foundation.trace.application;

/** Why a link to a person is erased. Source: 个人信息保护法第四十七条. */
public enum ErasureBasis {
    /** What it was kept for is done, or can no longer be done. */
    PURPOSE_FULFILLED,
    /** The time for which it may be kept is over. */
    PERIOD_ENDED,
    /** The person has withdrawn his consent. */
    CONSENT_WITHDRAWN,
    /** It should never have been recorded. */
    UNLAWFUL
}
