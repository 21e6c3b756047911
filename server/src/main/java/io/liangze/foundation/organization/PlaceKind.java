package io.liangze.foundation.organization;

/** What a place is. Source: 中华人民共和国宪法第三十条 and the division codes of the National Bureau of Statistics. */
public enum PlaceKind {
    PROVINCE(PlaceLevel.PROVINCE),
    AUTONOMOUS_REGION(PlaceLevel.PROVINCE),
    MUNICIPALITY(PlaceLevel.PROVINCE),
    CITY(PlaceLevel.CITY),
    PREFECTURE(PlaceLevel.CITY),
    /** 市辖区, 省直辖县级行政区划: a heading of the statistics between province and county, without organs of its own. */
    STATISTICAL_GROUP(PlaceLevel.CITY),
    DISTRICT(PlaceLevel.DISTRICT),
    COUNTY_LEVEL_CITY(PlaceLevel.DISTRICT),
    COUNTY(PlaceLevel.DISTRICT),
    TOWN(PlaceLevel.TOWN),
    TOWNSHIP(PlaceLevel.TOWN),
    SUBDISTRICT(PlaceLevel.TOWN),
    DEVELOPMENT_ZONE(PlaceLevel.TOWN),
    VILLAGE(PlaceLevel.VILLAGE),
    COMMUNITY(PlaceLevel.VILLAGE);

    private final PlaceLevel level;

    PlaceKind(PlaceLevel level) {
        this.level = level;
    }

    public PlaceLevel level() {
        return level;
    }
}
