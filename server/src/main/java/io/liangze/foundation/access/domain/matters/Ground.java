package io.liangze.foundation.access.domain.matters;

/** Why a matter must not pass through somebody, whatever he is and whoever admitted him. */
public enum Ground {
    /** It concerns himself. Source: 监督执纪工作规则（2019）回避. */
    SELF,
    /** It concerns declared kin. Source: 公务员回避规定（2020）第五条. */
    KIN,
    /**
     * It concerns the head of his unit, or of one above it on either line: what concerns a head passes through the level
     * above. Source: 监督执纪工作规则（2019）; 党委（党组）落实全面从严治党主体责任规定（2020）.
     */
    HEAD,
    /** He is one of the three administrators, to whom no matter is open. Source: GB/T 22239-2019 三员分立. */
    ADMINISTRATOR,
    /** It concerns somebody of a unit that he left not long ago. Source: 监督执纪工作规则（2019）回避. */
    FORMER_UNIT
}
