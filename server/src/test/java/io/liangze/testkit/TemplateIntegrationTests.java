package io.liangze.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest(Template.EMPTY)
@DisplayName("空模板：已建表，什么都没有")
class TemplateIntegrationTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("没有地方、单位、账号和记录")
    void holdsTablesAndNothingElse() {
        assertThat(jdbc.sql("""
                                SELECT (SELECT count(*) FROM organization_place) + (SELECT count(*) FROM organization_unit)
                                     + (SELECT count(*) FROM access_account) + (SELECT count(*) FROM trace_entry)
                                """).query(Integer.class).single()).isZero();
    }
}
