package io.liangze.launch;

import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the console says when the server is ready. */
record Welcome(
        String version,
        String address,
        int port,
        boolean demonstration,
        @Nullable Instant businessTime,
        Path data,
        Duration took) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(BusinessTime.ZONE);

    /** Addresses under which this machine reaches itself. */
    private static final Set<String> LOCAL = Set.of("127.0.0.1", "0.0.0.0", "::", "::1", "localhost");

    static Duration sinceProcessStart() {
        Instant now = MachineTime.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }

    List<String> lines() {
        String page = "http://" + (LOCAL.contains(address) ? "localhost" : address) + ":" + port;
        String seconds = "%.1f".formatted(took.toMillis() / 1000.0);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  两责通 Liangze " + version + "  已就绪，用时 " + seconds + " 秒 / ready in " + seconds + " s");
        lines.add("");
        lines.add("  地址 / address       " + page);
        if (demonstration) {
            lines.add("  演示身份 / personas  " + page + "  在登录页选择 / choose one on the sign-in page");
            if (businessTime != null) {
                lines.add("  演示时间 / time      " + DATE.format(businessTime));
            }
        }
        lines.add("  数据目录 / data      " + data);
        lines.add("  停止 / stop          Ctrl-C");
        lines.add("");
        return lines;
    }
}
