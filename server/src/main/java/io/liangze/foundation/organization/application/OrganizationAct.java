package io.liangze.foundation.organization.application;

import io.liangze.foundation.trace.TraceAct;

/** The official acts of the organization. */
public enum OrganizationAct implements TraceAct {
    UNIT_DESCRIBED("organization.unit-described"),
    UNITS_EXPORTED("organization.units-exported");

    private final String code;

    OrganizationAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
