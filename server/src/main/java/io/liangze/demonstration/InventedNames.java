package io.liangze.demonstration;

/** Names of people who do not exist: a surname and two characters, the same for the same number. */
final class InventedNames {

    private static final String SURNAMES = "顾沈陆秦邵贺施康闻俞殷柏柳梅冷岑裘荀晏郁湛芮翟桑茅屠储宓褚邹";
    private static final String FIRST = "知予维亦清景书砚行怀若一沐问仲";
    private static final String SECOND = "远川安禾默衡岚谷渠舟宁谨白朗芝阳青和";

    private InventedNames() {}

    static String name(int number) {
        int mixed = Math.floorMod(number * 0x9E3779B1, SURNAMES.length() * FIRST.length() * SECOND.length());
        return "" + SURNAMES.charAt(mixed % SURNAMES.length())
                + FIRST.charAt(mixed / SURNAMES.length() % FIRST.length())
                + SECOND.charAt(mixed / SURNAMES.length() / FIRST.length());
    }
}
