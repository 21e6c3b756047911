package io.liangze.demonstration;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.organization.OrganizationSetup.NewPost;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Teams of the invented area, beside their heads, with what one meets in them: a vacancy, a person with three posts, a
 * discipline secretary with other business, a seconded deputy, kin in one team, a linked village.
 */
@Component
@ConditionalOnBooleanProperty("liangze.demonstration")
class DemonstrationTeams {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
    private static final LocalDate IN_OFFICE = LocalDate.of(2024, 3, 1);

    /** The head of a unit is its first post, so these stand behind those of the sheet. */
    private static final int AFTER_THE_OTHERS = 100;

    /** A deputy and two members, beside the secretary. The first town's deputy stands in the sheet of people. */
    private static final List<String> TOWNS = List.of("990100001", "990100002", "990100003", "990100004", "990100005");

    private static final List<String> MEMBERS =
            List.of("蒲听澜", "相里岚", "晏如初", "鹿鸣野", "宁远舟", "柏闻笛", "巫采薇", "乐知夏", "步清欢", "寇向晚", "尉迟朗", "谈笑石", "容与之", "郦青禾");

    private final OrganizationSetup setup;

    DemonstrationTeams(OrganizationSetup setup) {
        this.setup = setup;
    }

    /** Builds them in the caller's transaction, after the heads. */
    void build() {
        vacancy();
        disciplineTeams();
        threePosts();
        otherBusiness();
        secondedDeputy();
        inLaws();
    }

    private void disciplineTeams() {
        var names = MEMBERS.iterator();
        for (String town : TOWNS) {
            UnitId body = unit(town + ".S");
            if (!town.equals(TOWNS.getFirst())) {
                post(body, "纪委副书记", PostKind.OTHER, "专职", 2, names.next(), TermCapacity.REGULAR, IN_OFFICE);
            }
            for (int seat = 1; seat <= 2; seat++) {
                post(body, "纪委委员", PostKind.OTHER, null, 2 + seat, names.next(), TermCapacity.REGULAR, IN_OFFICE);
            }
        }
    }

    /** Vacant for four months in December. The deputy is the only other post of the body as yet. */
    private void vacancy() {
        PostId deputy = setup.firstPost(unit("990100001.S"), PostKind.OTHER).orElseThrow();
        setup.appoint(setup.addPerson("司空未晞"), deputy, TermCapacity.REGULAR, LocalDate.of(2022, 5, 9));
        setup.endTerm(deputy, LocalDate.of(2026, 8, 3));
    }

    /** 一肩挑: secretary, head of the village committee and chairman of its cooperative. */
    private void threePosts() {
        UnitId village = unit("990100001002.P");
        PersonId secretary = setup.holder(
                        setup.firstPost(village, PostKind.SECRETARY).orElseThrow())
                .orElseThrow();
        for (String name : List.of("村民委员会主任", "村股份经济合作社理事长")) {
            PostId post = setup.addPost(
                    new NewPost(village, name, PostKind.OTHER, null, ManagedBy.TOWN, null, AFTER_THE_OTHERS, FOUNDED));
            setup.appoint(secretary, post, TermCapacity.CONCURRENT, IN_OFFICE);
        }
    }

    private void otherBusiness() {
        PostId secretary = setup.firstPost(unit("990100002.S"), PostKind.DISCIPLINE_SECRETARY)
                .orElseThrow();
        setup.redistribute(secretary, "纪检监察、信访", true, LocalDate.of(2026, 3, 2));
    }

    private void secondedDeputy() {
        PostId deputy = post(
                unit("990100003.P"),
                "党工委副书记（挂职）",
                PostKind.DEPUTY_SECRETARY,
                "乡村振兴",
                6,
                "苏木槿",
                TermCapacity.SECONDED,
                LocalDate.of(2026, 1, 5));
        setup.linkVillage(deputy, setup.placeByCode("990100003001").orElseThrow(), LocalDate.of(2026, 1, 5));
    }

    /** Two sisters-in-law in one team; one of them has declared it. */
    private void inLaws() {
        UnitId village = unit("990100002001.P");
        PostId organizer = post(village, "组织委员", PostKind.TEAM_MEMBER, "党建", 6, "竺青萝", TermCapacity.REGULAR, IN_OFFICE);
        PostId publicist = post(village, "宣传委员", PostKind.TEAM_MEMBER, "宣传", 7, "简素秋", TermCapacity.REGULAR, IN_OFFICE);
        setup.declareInLaw(
                setup.holder(organizer).orElseThrow(), setup.holder(publicist).orElseThrow(), LocalDate.of(2026, 3, 9));
    }

    private UnitId unit(String code) {
        return setup.unitByCode(code).orElseThrow();
    }

    private PostId post(
            UnitId unit,
            String name,
            PostKind kind,
            @Nullable String portfolio,
            int order,
            String holder,
            TermCapacity capacity,
            LocalDate from) {
        PostId post =
                setup.addPost(new NewPost(unit, name, kind, null, null, portfolio, AFTER_THE_OTHERS + order, FOUNDED));
        setup.appoint(setup.addPerson(holder), post, capacity, from);
        return post;
    }
}
