package io.liangze.foundation.organization;

/** In which capacity a person holds a post: 任职, 兼任, 主持工作, 挂职. */
public enum TermCapacity {
    REGULAR,
    CONCURRENT,
    ACTING,
    SECONDED
}
