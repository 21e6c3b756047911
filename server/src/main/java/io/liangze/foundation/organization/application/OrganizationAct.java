package io.liangze.foundation.organization.application;

import io.liangze.foundation.trace.TraceAct;

/** The official acts of the organization. */
public enum OrganizationAct implements TraceAct {
    UNIT_DESCRIBED("organization.unit-described"),
    UNITS_EXPORTED("organization.units-exported"),
    REORGANIZATION_DRAFTED("organization.reorganization-drafted"),
    REORGANIZATION_DISCARDED("organization.reorganization-discarded"),
    REORGANIZED("organization.reorganized");

    private final String code;

    OrganizationAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
