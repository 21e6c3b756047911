package io.liangze.foundation.access.web;

import io.liangze.shared.Refusal;
import io.liangze.shared.web.Problems;
import io.liangze.shared.web.ServedZones;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** On a server of the public zone alone nobody signs in: what needs it does not exist there. */
final class PublicZoneFilter extends OncePerRequestFilter {

    private static final List<String> PUBLIC = List.of("/api/public/", "/api/ledger/", "/api/meta");

    private final ServedZones zones;
    private final Problems problems;

    PublicZoneFilter(ServedZones zones, Problems problems) {
        this.zones = zones;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String address = request.getServletPath();
        return zones.takeSignIns()
                || !address.startsWith("/api/")
                || PUBLIC.stream().anyMatch(address::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.write(Refusal.absent(), request, response);
    }
}
