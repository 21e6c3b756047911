package io.liangze.foundation.organization;

/** The rules of the organization. Basis and sentence in both languages lie in the problem bundles under the code. */
public enum OrganizationRule {
    /**
     * A Party organisation has three or more full members, so never fewer than three in all; the profile counts full and
     * probationary members together. Source: 中国共产党章程（2022）第三十条.
     */
    AT_LEAST_THREE_MEMBERS("organization-001"),
    /** A profile is entered for the current or the previous year. Source: the deployment's own practice. */
    THIS_YEAR_OR_LAST("organization-002"),
    /** Only Party organisations have members to count. */
    PARTY_ORGANISATION_ONLY("organization-003"),
    /** What was so on a day stays so: a change comes after the last one of the same thing. */
    IN_ORDER_OF_DAYS("organization-004"),
    /** What has ended, or has not begun by the day, is changed no more. */
    IN_FORCE_ON_THE_DAY("organization-005"),
    /** A place stands under one of the level above. Source: 中华人民共和国宪法（2018）第三十条. */
    UNDER_THE_LEVEL_ABOVE("organization-006"),
    /** A code is given once. */
    CODE_GIVEN_ONCE("organization-007"),
    /** Two places under one place, or two units on one place, are not called the same. */
    NAMES_DIFFER("organization-008"),
    /** No unit stands below itself. */
    NOT_BELOW_ITSELF("organization-009"),
    /** Bad stories happen in invented places only, so an invented place never stands under a real one below the city. */
    INVENTED_STAYS_INVENTED("organization-010"),
    /**
     * A Party organisation or an office stands under a Party organisation, a discipline body on its own line under a
     * discipline body. Source: 中国共产党章程（2022）第四十五条.
     */
    SUPERIOR_OF_THE_LINE("organization-011"),
    /** Whoever still leads others is not closed: they move first, or with a merger. */
    NOBODY_LEFT_BELOW("organization-012"),
    /** What a split moves stands below what is split, and something stays. */
    SPLIT_MOVES_A_PART("organization-013"),
    /** Where a place goes there is a body of the same line to take its units. */
    BODY_TO_TAKE_THEM("organization-014"),
    /** A decision that has taken effect is corrected by a further one. */
    NOT_ENACTED_YET("organization-015"),
    /** A merger is between different things of one kind. */
    MERGE_WITH_ANOTHER("organization-016"),
    /** A post has one holder at a time. Source: 党政领导干部选拔任用工作条例（2019，条次待核）. */
    ONE_HOLDER_AT_A_TIME("organization-030"),
    /** Whoever leaves a post held it. */
    SOMEBODY_TO_LEAVE("organization-031"),
    /** A post is handed over to another. Source: 党政领导干部选拔任用工作条例（2019，条次待核）, 交接. */
    HAND_OVER_TO_ANOTHER("organization-032"),
    /** A change changes something. */
    SOMETHING_DIFFERS("organization-033"),
    /** The villages that a post is linked with lie in the area of its unit. Source: 联系点制度, local. */
    VILLAGES_OF_THE_AREA("organization-034"),
    /** Whoever is appointed or declared as kin was entered before. */
    PERSON_IS_KNOWN("organization-035"),
    /** Kinship is with somebody else. */
    KIN_IS_ANOTHER("organization-037"),
    /** The same kinship is declared once. */
    KIN_DECLARED_ONCE("organization-038"),
    /** An import brings files of the layout it names, each once. */
    FILES_OF_THE_LAYOUT("organization-020"),
    /** An import is taken whole or not at all. */
    IMPORT_WITHOUT_FAULTS("organization-021"),
    /** Discipline officers are counted in discipline bodies. */
    DISCIPLINE_BODY_ONLY("organization-040"),
    /** A body enters the training of its own officers. */
    OFFICER_OF_THE_BODY("organization-041"),
    /** A body sits in a work group once. */
    SEATED_ONCE("organization-042"),
    /**
     * A discipline body leaves a work group by a day, or says which duty of its own asks it to stay. Source: 清理纪检监察机关参与的
     * 议事协调机构 (转职能, 文号待核).
     */
    LEAVE_BY_OR_REASON("organization-043"),
    /** What has ended or was withdrawn is changed no more. */
    NOT_ENDED_YET("organization-044"),
    /** Training counts once it is over. */
    ENTERED_WHEN_OVER("organization-045"),
    /** An entry says something new. */
    ENTRY_DIFFERS("organization-046"),
    /** A body has joined or left a work group once the day has come. */
    ENTERED_WHEN_DONE("organization-047"),
    /** An establishment is entered at most a year ahead, so that a slip in a year does not bar what comes before it. */
    AT_MOST_A_YEAR_AHEAD("organization-048");

    private final String code;

    OrganizationRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
