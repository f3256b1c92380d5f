package io.zhengyou.engine.access;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** The one set of users: the engine's. A person's authorities are the ids of the groups the person is in. */
@Component
class EngineUsers implements AuthenticationProvider {

    private final IdentityService identityService;

    EngineUsers(IdentityService identityService) {
        this.identityService = identityService;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        // A locked user and a wrong password look alike, or the answer would help to guess.
        if (!(login.getCredentials() instanceof String password)
                || !identityService.checkPassword(login.getName(), password)) {
            throw new BadCredentialsException("wrong name or password, or locked");
        }
        return signedIn(login.getName()).orElseThrow();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Somebody's login with the groups of this moment and, as its details, the name; empty if the engine does not know them. */
    Optional<Authentication> signedIn(String userId) {
        return Optional.ofNullable(identityService.createUserQuery().userId(userId).singleResult()).map(this::signedIn);
    }

    private Authentication signedIn(User user) {
        List<GrantedAuthority> authorities = identityService.createGroupQuery().groupMember(user.getId()).unlimitedList().stream()
                .map(Group::getId)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
        var login = UsernamePasswordAuthenticationToken.authenticated(user.getId(), null, authorities);
        login.setDetails(user.getFirstName());
        return login;
    }
}
