package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.BindParam;

@DisplayName("查询参数：按地址里的名字认")
class StrictParametersTests {

    record DueQuery(
            @Nullable String q,
            @BindParam("dueOn.from") @Nullable LocalDate dueFrom,
            @BindParam("dueOn.to") @Nullable LocalDate dueTo) {}

    @Test
    @DisplayName("起止日期在地址里叫 dueOn.from 和 dueOn.to")
    void knowsRangesByTheirNameInTheAddress() {
        assertThat(StrictParameters.namesOf(DueQuery.class)).containsExactly("dueOn.from", "dueOn.to", "q");
    }
}
