package io.liangze.foundation.organization;

/** The two lines: 主体责任 of the Party organisation, 监督责任 of the discipline body. */
public enum Line {
    PRINCIPAL,
    SUPERVISORY
}
