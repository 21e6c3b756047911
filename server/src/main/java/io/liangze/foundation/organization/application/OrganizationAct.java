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
    IMPORTED("organization.imported"),
    ESTABLISHMENT_SET("organization.establishment-set"),
    TRAINING_ENTERED("organization.training-entered"),
    TRAINING_WITHDRAWN("organization.training-withdrawn"),
    WORK_GROUP_JOINED("organization.work-group-joined"),
    WORK_GROUP_PROLONGED("organization.work-group-prolonged"),
    WORK_GROUP_LEFT("organization.work-group-left"),
    STAFFING_EXPORTED("organization.staffing-exported"),
    REORGANIZATIONS_EXPORTED("organization.reorganizations-exported"),
    HISTORY_EXPORTED("organization.history-exported"),
    POSTS_EXPORTED("organization.posts-exported"),
    IMPORTS_EXPORTED("organization.imports-exported"),
    IMPORT_FAULTS_EXPORTED("organization.import-faults-exported");

    private final String code;

    OrganizationAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
