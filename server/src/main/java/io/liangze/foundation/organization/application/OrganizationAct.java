package io.liangze.foundation.organization.application;

import io.liangze.foundation.trace.TraceAct;

/** The official acts of the organization. */
public enum OrganizationAct implements TraceAct {
    UNIT_DESCRIBED("organization.unit-described"),
    UNITS_EXPORTED("organization.units-exported"),
    REORGANIZATION_DRAFTED("organization.reorganization-drafted"),
    REORGANIZATION_DISCARDED("organization.reorganization-discarded"),
    REORGANIZED("organization.reorganized"),
    POST_FILLED("organization.post-filled"),
    POST_VACATED("organization.post-vacated"),
    POST_HANDED_OVER("organization.post-handed-over"),
    POST_CHANGED("organization.post-changed"),
    PERSON_ADDED("organization.person-added"),
    PERSON_READ("organization.person-read"),
    PERSONS_SEARCHED("organization.persons-searched"),
    KINSHIP_DECLARED("organization.kinship-declared"),
    KINSHIP_WITHDRAWN("organization.kinship-withdrawn"),
    IMPORTED("organization.imported");

    private final String code;

    OrganizationAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
