package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.domain.signin.Browser;
import io.liangze.foundation.access.domain.signin.Device;
import io.liangze.foundation.access.domain.signin.OperatingSystem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The columns address, browser and system of sessions and sign-ins. */
public final class DeviceColumns {

    private DeviceColumns() {}

    public static Device device(ResultSet row) throws SQLException {
        return new Device(
                row.getString("address"),
                Browser.valueOf(row.getString("browser")),
                OperatingSystem.valueOf(row.getString("system")));
    }

    public static Map<String, String> values(Device device) {
        return Map.of(
                "address",
                device.address(),
                "browser",
                device.browser().name(),
                "system",
                device.system().name());
    }
}
