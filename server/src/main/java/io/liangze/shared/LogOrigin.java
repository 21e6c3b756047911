package io.liangze.shared;

/** The host under which this deployment's logs are known. */
@FunctionalInterface
public interface LogOrigin {

    /** Host, perhaps with a port; fixed at the first start and never changed. */
    String host();
}
