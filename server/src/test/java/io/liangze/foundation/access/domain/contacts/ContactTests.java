package io.liangze.foundation.access.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.shared.PersonId;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("联系方式与身份证号")
class ContactTests {

    @ParameterizedTest
    @DisplayName("电话：怎么写都归到一种写法，遮住中间几位")
    @CsvSource({
        "13800005678,          13800005678,   138****5678",
        "138 0000 5678,        13800005678,   138****5678",
        "138-0000-5678,        13800005678,   138****5678",
        "+86 13800005678,      13800005678,   138****5678",
        "008613800005678,      13800005678,   138****5678",
        "0510-00000100,        0510-00000100, 0510-****0100",
        "051000000100,         0510-00000100, 0510-****0100",
        "(0510) 00000100,      0510-00000100, 0510-****0100",
        "+86 510 00000100,     0510-00000100, 0510-****0100",
        "01000000100,          010-00000100,  010-****0100",
        "025-00000100,         025-00000100,  025-****0100",
        "0910-0000100,         0910-0000100,  0910-****0100",
    })
    void readsTelephones(String written, String number, String masked) {
        assertThat(Telephone.read(written)).hasValueSatisfying(telephone -> {
            assertThat(telephone.number()).isEqualTo(number);
            assertThat(telephone.isMobile()).isEqualTo(number.startsWith("1"));
            assertThat(telephone.masked()).isEqualTo(masked);
            assertThat(telephone).hasToString(masked);
        });
    }

    @ParameterizedTest
    @DisplayName("不是电话的不收")
    @ValueSource(
            strings = {
                "",
                "110",
                "12800005678",
                "1380000567",
                "138000056789",
                "00000100",
                "0510-000001",
                "0510-000001000",
                "+1 13800005678",
                "1380000567a",
                "13800005678;13900005678",
                "１３８００００５６７８",
                "0210-00000100 x"
            })
    void refusesWhatIsNoTelephone(String written) {
        assertThat(Telephone.read(written)).isEmpty();
        assertThatThrownBy(() -> new Telephone(written)).hasMessageNotContaining("13800");
    }

    @ParameterizedTest
    @DisplayName("邮箱：域名用小写，其余照写")
    @CsvSource({
        "Zhang.San@Example.GOV.CN, Zhang.San@example.gov.cn, Z***@example.gov.cn",
        "' a+b@x.cn ',             a+b@x.cn,                 a***@x.cn",
        "o'neil@sub.x-y.com,       o'neil@sub.x-y.com,       o***@sub.x-y.com",
    })
    void readsMail(String written, String address, String masked) {
        assertThat(MailAddress.read(written)).hasValueSatisfying(mail -> {
            assertThat(mail.address()).isEqualTo(address);
            assertThat(mail).hasToString(masked);
        });
    }

    @ParameterizedTest
    @DisplayName("不是邮箱的不收：没有域名、有换行、有两个地址、带显示名")
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@x.cn",
                "a@x",
                "a@@x.cn",
                "a b@x.cn",
                "a@x.cn,b@x.cn",
                "张三 <a@x.cn>",
                "a@-x.cn",
                "a@x-.cn",
                ".a@x.cn",
                "a..b@x.cn",
                "a.@x.cn",
                "a@x..cn",
                "a@1.2.3.4",
                "a@x.cn\r\nBcc: b@x.cn",
                "a@x.cn\n",
                "张@x.cn"
            })
    void refusesWhatIsNoMail(String written) {
        assertThat(MailAddress.read(written.equals("a@x.cn\n") ? "a\n@x.cn" : written))
                .isEmpty();
        assertThatThrownBy(() -> new MailAddress(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("邮箱最长 254 字，@ 之前最长 64 字")
    void boundsMail() {
        String domain = "@" + ("a".repeat(60) + ".").repeat(3) + "cn";
        assertThat(MailAddress.read("a".repeat(64) + domain)).isPresent();
        assertThat(MailAddress.read("a".repeat(65) + domain)).isEmpty();
        assertThat(MailAddress.read("a".repeat(64) + "@" + ("a".repeat(60) + ".").repeat(4) + "cn"))
                .isEmpty();
    }

    @Test
    @DisplayName("只说改了哪一项，不说内容")
    void tellsWhichPartsChanged() {
        var person = new PersonId(UUID.randomUUID());
        var none = Contact.none(person);
        var telephone = new Contact(person, new Telephone("13800005678"), null, 1);
        var both = new Contact(person, new Telephone("13800005679"), new MailAddress("a@x.cn"), 2);

        assertThat(none.changedFrom(none)).isEmpty();
        assertThat(telephone.changedFrom(none)).containsExactly("telephone");
        assertThat(both.changedFrom(telephone)).containsExactly("mail", "telephone");
        assertThat(none.changedFrom(telephone)).containsExactly("telephone");
        assertThat(both.toString()).doesNotContain("13800005679", "a@x.cn");
    }

    @ParameterizedTest
    @DisplayName("身份证号：标准的例子（GB 11643-1999），小写 x 也收；出生日期不显示")
    @CsvSource({
        "11010519491231002X, 110***********002X",
        "11010519491231002x, 110***********002X",
        "440524188001010014, ",
        "440524198001010013, 440***********0013",
    })
    void readsIdentityNumbers(String written, String masked) {
        assertThat(IdentityNumber.read(written).map(IdentityNumber::toString).orElse(null))
                .isEqualTo(masked);
    }

    @ParameterizedTest
    @DisplayName("不是身份证号的不收：校验码、日期、长度")
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519490231002X",
                "11010519491331002X",
                "1101051949123100",
                "110105491231002",
                "01010519491231002X",
                "11010519491231002Ⅹ",
                ""
            })
    void refusesWhatIsNoIdentityNumber(String written) {
        assertThat(IdentityNumber.read(written)).isEmpty();
    }

    @Property
    @Label("写错一位、颠倒相邻两位都看得出")
    void findsSlips(
            @ForAll @NumericChars @StringLength(3) String sequence,
            @ForAll @IntRange(min = 0, max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String number = valid("32020519800101" + sequence);
        char digit = (char) ('0' + (number.charAt(place) - '0' + shift) % 10);
        assertThat(IdentityNumber.read(number.substring(0, place) + digit + number.substring(place + 1)))
                .isEmpty();

        Assume.that(number.charAt(place) != number.charAt(place + 1));
        assertThat(IdentityNumber.read(number.substring(0, place)
                        + number.charAt(place + 1)
                        + number.charAt(place)
                        + number.substring(place + 2)))
                .isEmpty();
    }

    /** One of the eleven check characters is right. */
    private static String valid(String body) {
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(number -> IdentityNumber.read(number).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
