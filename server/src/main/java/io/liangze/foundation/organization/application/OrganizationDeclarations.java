package io.liangze.foundation.organization.application;

import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.shared.rights.DataClass;
import io.liangze.shared.rights.Duty;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What this module may record, and what others must be permitted to do here. */
@Component
public class OrganizationDeclarations implements Permissions, TraceActs {

    public static final String UNIT_READ = "unit.read";
    public static final String UNIT_DESCRIBE = "unit.describe";
    public static final String REORGANIZE = "organization.reorganize";
    public static final String PERSON_READ = "person.read";
    public static final String PERSON_ADD = "person.add";
    public static final String POST_FILL = "post.fill";
    public static final String POST_CHANGE = "post.change";

    /** To be told that holders of posts of a unit are kin. Nobody has it by default. */
    public static final String KINSHIP_READ = "kinship.read";

    public static final String IMPORT = "organization.import";
    public static final String STAFFING_READ = "staffing.read";
    public static final String STAFFING_RECORD = "staffing.record";
    public static final String ESTABLISHMENT_SET = "establishment.set";

    @Override
    public List<? extends TraceAct> declared() {
        return List.of(OrganizationAct.values());
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(UNIT_READ).of(Duty.DIRECTORY),
                new Permission(UNIT_DESCRIBE),
                new Permission(REORGANIZE).of(Duty.REGISTER).deciding(),
                new Permission(PERSON_READ).of(Duty.DIRECTORY).opening(DataClass.PERSONAL),
                new Permission(PERSON_ADD).of(Duty.REGISTER).opening(DataClass.PERSONAL),
                new Permission(POST_FILL)
                        .of(Duty.REGISTER)
                        .opening(DataClass.PERSONAL)
                        .deciding(),
                new Permission(POST_CHANGE).of(Duty.REGISTER).deciding(),
                new Permission(KINSHIP_READ).opening(DataClass.CONFIDENTIAL),
                new Permission(IMPORT).of(Duty.REGISTER).deciding(),
                new Permission(STAFFING_READ),
                new Permission(STAFFING_RECORD),
                new Permission(ESTABLISHMENT_SET).deciding());
    }
}
