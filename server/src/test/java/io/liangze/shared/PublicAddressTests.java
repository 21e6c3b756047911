package io.liangze.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("浏览器找到本系统的地址")
class PublicAddressTests {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "liangze.example.gov.cn, https://liangze.example.gov.cn, liangze.example.gov.cn",
        "Liangze.Example.gov.cn:443, https://liangze.example.gov.cn, liangze.example.gov.cn",
        "liangze.example.gov.cn:8443, https://liangze.example.gov.cn:8443, liangze.example.gov.cn",
        "localhost:8080, http://localhost:8081, localhost",
        "localhost, http://localhost:8081, localhost",
        "10.1.2.3:8080, https://10.1.2.3:8080, ''",
        "10.1.2.3, https://10.1.2.3, ''"
    })
    @DisplayName("由日志名推出：别的机器只走 TLS；试用只在本机，用现在的端口；只有数字的主机没有名字")
    void followsFromTheOrigin(String origin, String address, String name) {
        URI uri = PublicAddress.of(origin, 8081);
        PublicAddress ours = () -> uri;

        assertThat(uri).hasToString(address);
        assertThat(ours.hostName().orElse("")).isEqualTo(name);
    }
}
