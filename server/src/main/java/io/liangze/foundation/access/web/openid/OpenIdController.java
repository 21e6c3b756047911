package io.liangze.foundation.access.web.openid;

import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.openid.OpenIdSignIn;
import io.liangze.foundation.access.domain.openid.ReturnPath;
import io.liangze.foundation.access.web.SessionEntrance;
import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signing in through the organization's own OpenID Connect provider. */
@RestController
@Tag(name = "access")
class OpenIdController {

    /** The page that says why it came to nothing; the code alone is in its address. */
    private static final String PAGE_OF_FAULTS = "/sign-in?problem=";

    private final OpenIdSignIn signIn;
    private final SessionEntrance entrance;

    OpenIdController(OpenIdSignIn signIn, SessionEntrance entrance) {
        this.signIn = signIn;
        this.entrance = entrance;
    }

    /** @param to the page to come back to, a path of this deployment; the first page if null */
    @Schema(name = "BeginOpenIdRequest")
    record BeginOpenIdRequest(
            @Nullable @Size(max = ReturnPath.LONGEST) String to) {

        ReturnPath path() {
            if (to == null) {
                return ReturnPath.HOME;
            }
            if (!ReturnPath.isOurs(to)) {
                throw Refusal.violations(List.of(new Violation("/to", "pattern", Map.of())));
            }
            return new ReturnPath(to);
        }
    }

    /** @param address of the provider, to which the browser goes now */
    @Schema(name = "BegunOpenId")
    record BegunOpenIdResponse(String address) {}

    @PostMapping(OpenIdCookie.PATH)
    @Operation(
            operationId = "access_beginOpenId",
            summary = "Begins a sign-in through the organization's own provider; a cookie binds it to this browser")
    @Operates(
            permission = Operates.OPEN,
            problems = {"access-060", "access-063", "access-065"})
    BegunOpenIdResponse begin(
            @RequestBody @Valid BeginOpenIdRequest request, HttpServletRequest servlet, HttpServletResponse response) {
        var begun = signIn.begin(request.path(), servlet.getRemoteAddr());
        OpenIdCookie.set(begun.secret(), servlet, response);
        return new BegunOpenIdResponse(begun.address().toString());
    }

    /** A page and not an API answers here, since a person's browser comes; so what fails is told by a page too. */
    @GetMapping(OpenIdCookie.PATH + "/callback")
    @Operation(
            operationId = "access_finishOpenId",
            summary = "Where the provider sends the browser back; opens the session and goes on to a page")
    @ApiResponse(responseCode = "303", description = "To a page of this deployment", content = @Content)
    @Operates(
            permission = Operates.OPEN,
            problems = {
                "access-004",
                "access-060",
                "access-061",
                "access-062",
                "access-063",
                "access-064",
                "access-066",
                "access-084",
                "access-085"
            })
    ResponseEntity<Void> finish(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest servlet,
            HttpServletResponse response) {
        String secret = OpenIdCookie.secret(servlet).orElse(null);
        OpenIdCookie.clear(servlet, response);
        try {
            var proven = signIn.finish(parameters, secret);
            entrance.open(proven.person(), SignInMethod.OPENID, proven.fresh(), servlet, response);
            return goTo(proven.to().value());
        } catch (Refusal refusal) {
            return goTo(PAGE_OF_FAULTS + refusal.code().value());
        }
    }

    private static ResponseEntity<Void> goTo(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, page)
                .build();
    }
}
